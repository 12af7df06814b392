import gevent


def cook(dish, seconds):
    print(f"  {dish}: begins")
    try:
        gevent.sleep(seconds)
    except Exception:
        print(f"  {dish}: never printed")
    except gevent.GreenletExit:
        print(f"  {dish}: GreenletExit, raised where it waits")
        raise
    finally:
        gevent.sleep(0.1)
        print(f"  {dish}: has washed the pot")


soup = gevent.spawn(cook, "soup", 60)
rice = gevent.spawn(cook, "rice", 60)
gevent.sleep(0)

print("cook: kills soup, and waits")
soup.kill()
print(f"cook: soup is dead: {soup.dead}")

print("cook: kills rice, and does not wait")
rice.kill(block=False)
print(f"cook: rice is dead: {rice.dead}")
rice.join()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   soup: begins
#>   rice: begins
#> cook: kills soup, and waits
#>   soup: GreenletExit, raised where it waits
#>   soup: has washed the pot
#> cook: soup is dead: True
#> cook: kills rice, and does not wait
#> cook: rice is dead: False
#>   rice: GreenletExit, raised where it waits
#>   rice: has washed the pot
