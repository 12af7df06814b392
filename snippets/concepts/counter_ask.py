import socket

ann, counter = socket.socketpair()
ann.setblocking(False)
page = 0
plate = None
while plate is None:
    try:
        plate = ann.recv(100).decode()
    except BlockingIOError as error:
        page += 1
        print(f"  counter: {type(error).__name__}, not yet")
        print(f"Ann: reads page {page}, and asks again")
    if page == 3:
        counter.sendall(b"hot soup")
print(f"Ann: eats {plate}")

ann.close()
counter.close()

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#>   counter: BlockingIOError, not yet
#> Ann: reads page 1, and asks again
#>   counter: BlockingIOError, not yet
#> Ann: reads page 2, and asks again
#>   counter: BlockingIOError, not yet
#> Ann: reads page 3, and asks again
#> Ann: eats hot soup
