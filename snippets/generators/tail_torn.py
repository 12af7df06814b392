import tempfile


def follow(file, wait):
    while True:
        if line := file.readline():
            yield line.rstrip("\n")
        elif not wait():
            return


def grep(pattern, lines):
    return (line for line in lines if pattern in line)


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
            print(f"cook: sees {line!r}")

        file.seek(0)
        found = list(grep("BURNT", follow(file, lambda: False)))
        print("cook: finds, when all is written,", found)
