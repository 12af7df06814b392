import tempfile


def follow(file, wait):
    while True:
        if line := file.readline():
            yield line.rstrip("\n")
        elif not wait():
            return


def kitchen(log):
    for piece in ["tea ready\nsoup BU", "RNT\nrice re", "ady\n"]:
        log.write(piece)
        log.flush()
        print(f"  kitchen: writes {piece!r}")
        yield True


with tempfile.TemporaryDirectory() as folder:
    with open(f"{folder}/log", "w") as log, open(f"{folder}/log") as file:
        writer = kitchen(log)
        for line in follow(file, lambda: next(writer, False)):
            print(f"cook: sees {line!r}, burnt: {'BURNT' in line}")
#>   kitchen: writes 'tea ready\nsoup BU'
#> cook: sees 'tea ready', burnt: False
#> cook: sees 'soup BU', burnt: False
#>   kitchen: writes 'RNT\nrice re'
#> cook: sees 'RNT', burnt: False
#> cook: sees 'rice re', burnt: False
#>   kitchen: writes 'ady\n'
#> cook: sees 'ady', burnt: False
