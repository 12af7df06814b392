import socket


def serve_in_gbk(sock):
    text = sock.recv(1024).decode("gbk")
    print(f"  server: reads {text}")
    sock.sendall(f"{text} checked".encode("gbk"))


for word in ["hello", "你好", "你好啊"]:
    client, server = socket.socketpair()
    with client, server:
        client.sendall(word.encode("utf-8"))
        print(f"client: says {word}")
        try:
            serve_in_gbk(server)
            print(f"client: hears {client.recv(1024).decode('utf-8')}")
        except UnicodeDecodeError as error:
            print(f"  server: {type(error).__name__}: {error.reason}")

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> client: says hello
#>   server: reads hello
#> client: hears hello checked
#> client: says 你好
#>   server: reads 浣犲ソ
#> client: hears 你好 checked
#> client: says 你好啊
#>   server: UnicodeDecodeError: incomplete multibyte sequence
