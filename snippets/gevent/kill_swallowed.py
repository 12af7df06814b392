import gevent


def cook(dish):
    for attempt in 1, 2, 3:
        try:
            gevent.sleep(0.1)
        except:  # noqa: E722
            print(f"  {dish}: attempt {attempt} failed, tries again")
    return f"hot {dish}"


soup = gevent.spawn(cook, "soup")
gevent.sleep(0)

print("cook: kills soup")
soup.kill()
print(f"cook: soup is dead: {soup.dead}, value {soup.value!r}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: kills soup
#>   soup: attempt 1 failed, tries again
#> cook: soup is dead: True, value 'hot soup'
