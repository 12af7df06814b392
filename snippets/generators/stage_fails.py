def lines(log):
    try:
        for line in log:
            yield line.strip()
    finally:
        print("  lines: puts the log away")


def prices(lines):
    try:
        for line in lines:
            yield int(line)
    finally:
        print("  prices: wipes the blackboard")


print("cook: adds up")
pipeline = prices(lines(["3", "4 with milk", "5"]))
total = 0
try:
    for price in pipeline:
        print(f"cook: hears {price}")
        total += price
except ValueError as error:
    print(f"cook: ValueError: {error}")
print("cook: asks again, and gets", list(pipeline))
#> cook: adds up
#> cook: hears 3
#>   prices: wipes the blackboard
#> cook: ValueError: invalid literal for int() with base 10: '4 with milk'
#>   lines: puts the log away
#> cook: asks again, and gets []
