def lines(name):
    try:
        yield f"{name} ready"
        yield f"{name} BURNT"
    finally:
        print(f"  lines: puts the log of {name} away")


def shout(lines):
    for line in lines:
        yield line.upper()


def shout_from(lines):
    yield from map(str.upper, lines)


def shout_closing(lines):
    try:
        for line in lines:
            yield line.upper()
    finally:
        lines.close()


source = lines("tea")
pipeline = shout(source)
print("cook: hears", next(pipeline))
pipeline.close()
print("cook: has closed the end of the pipeline")
source.close()
print("cook: has closed its beginning")

pipeline = shout_closing(source := lines("rice"))
print("cook: hears", next(pipeline))
pipeline.close()
print("cook: has closed the end of the pipeline")
