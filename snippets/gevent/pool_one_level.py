import gevent
from gevent.pool import Pool

pool = Pool(1)


def boil():
    return "hot water"


def call_directly():
    return f"tea from {boil()}"


def spawn_outside():
    return f"tea from {gevent.spawn(boil).get()}"


def second_pool():
    return f"tea from {kettles.spawn(boil).get()}"


kettles = Pool(1)
for make_tea in call_directly, spawn_outside, second_pool:
    tea = pool.spawn(make_tea).get()
    print(f"cook: {make_tea.__name__}: {tea}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: call_directly: tea from hot water
#> cook: spawn_outside: tea from hot water
#> cook: second_pool: tea from hot water
