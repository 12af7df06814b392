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


def first_words(source):
    for line in source:
        yield line.split()[0]


pipeline = first_words(grep("BURNT", lines(StringIO(LOG))))
print("cook: has built the pipeline")
print("cook: hears", next(pipeline))
print("cook: throws it away")
print("cook: hears", next(pipeline))
#> cook: has built the pipeline
#>   lines: reads tea ready
#>   lines: reads soup BURNT
#>     grep: lets soup BURNT through
#> cook: hears soup
#> cook: throws it away
#>   lines: reads rice ready
#>   lines: reads rice BURNT
#>     grep: lets rice BURNT through
#> cook: hears rice
