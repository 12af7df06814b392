from greenlet import greenlet


def make_rice():
    print("  rice: switches to soup")
    try:
        soup.switch()
    except ValueError:
        print("  rice: catches it")


def make_soup():
    print("  soup: boils over")
    raise ValueError("no soup today")


rice = greenlet(make_rice)
soup = greenlet(make_soup)
try:
    rice.switch()
except ValueError as error:
    print("cook: catches it,", error)
print("cook: soup dead", soup.dead)
print("cook: rice dead", rice.dead)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   rice: switches to soup
#>   soup: boils over
#> cook: catches it, no soup today
#> cook: soup dead True
#> cook: rice dead False
