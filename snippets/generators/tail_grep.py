import tempfile


def follow(file, wait):
    line = ""
    while True:
        line += file.readline()
        if line.endswith("\n"):
            yield line.rstrip("\n")
            line = ""
        elif not wait():
            return


def grep(pattern, lines):
    for line in lines:
        if pattern in line:
            yield line


def kitchen(log):
    for piece in ["tea ready\nsoup BU", "RNT\nrice re", "ady\n"]:
        log.write(piece)
        log.flush()
        print(f"  kitchen: writes {piece!r}")
        yield True


with tempfile.TemporaryDirectory() as folder:
    with open(f"{folder}/log", "w") as log, open(f"{folder}/log") as file:
        writer = kitchen(log)
        lines = follow(file, lambda: next(writer, False))
        for line in grep("BURNT", lines):
            print(f"cook: sees {line!r}")
#>   kitchen: writes 'tea ready\nsoup BU'
#>   kitchen: writes 'RNT\nrice re'
#> cook: sees 'soup BURNT'
#>   kitchen: writes 'ady\n'
