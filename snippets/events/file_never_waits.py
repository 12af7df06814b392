import os
import tempfile


def ask(what, number):
    os.set_blocking(number, False)
    try:
        print(f"{what}: {os.read(number, 100)}")
    except BlockingIOError as error:
        print(f"{what}: {type(error).__name__}")


reader, writer = os.pipe()
ask("empty pipe", reader)
with tempfile.TemporaryFile() as file:
    ask("empty file", file.fileno())
    file.write(b"tea, rice, soup")
    file.flush()
    file.seek(0)
    ask("full file", file.fileno())
    ask("its end", file.fileno())
os.close(reader)
os.close(writer)

# /// script
# [tool.guide]
# systems = ["Linux", "Darwin"]
# ///
#> empty pipe: BlockingIOError
#> empty file: b''
#> full file: b'tea, rice, soup'
#> its end: b''
