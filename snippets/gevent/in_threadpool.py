from gevent import monkey

monkey.patch_all()

import hashlib

import gevent


def bell():
    for ring in 1, 2, 3:
        print(f"  bell: rings {ring}")
        gevent.sleep(0)


def hash_password():
    hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 300_000)


ringing = gevent.spawn(bell)
pool = gevent.get_hub().threadpool
print("cook: hash_password begins")
pool.apply(hash_password)
print("cook: hash_password ends")
ringing.join()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#> cook: hash_password begins
#>   bell: rings 1
#>   bell: rings 2
#>   bell: rings 3
#> cook: hash_password ends
