from gevent import monkey

monkey.patch_all()

import hashlib

import gevent


def bell():
    for ring in 1, 2, 3:
        print(f"  bell: rings {ring}")
        gevent.sleep(0)


def read_file():
    with open(__file__, "rb") as file:
        file.read()


def hash_password():
    hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 300_000)


def count():
    sum(range(1_000_000))


ringing = gevent.spawn(bell)
for work in read_file, hash_password, count:
    print(f"cook: {work.__name__} begins")
    work()
    print(f"cook: {work.__name__} ends")
ringing.join()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: read_file begins
#> cook: read_file ends
#> cook: hash_password begins
#> cook: hash_password ends
#> cook: count begins
#> cook: count ends
#>   bell: rings 1
#>   bell: rings 2
#>   bell: rings 3
