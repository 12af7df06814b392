from io import StringIO

LOG = """tea ready
soup BURNT
rice ready
rice BURNT
"""


def lines(file):
    for line in file:
        print(f"  lines: reads {line.strip()}")
        yield line.strip()


def grep(pattern, lines):
    for line in lines:
        if pattern in line:
            print(f"    grep: lets {line} through")
            yield line


def first_words(lines):
    for line in lines:
        yield line.split()[0]


pipeline = first_words(grep("BURNT", lines(StringIO(LOG))))
print("cook: has built the pipeline")
print("cook: hears", next(pipeline))
print("cook: throws it away")
print("cook: hears", next(pipeline))
