from contextlib import closing


def lines(name):
    try:
        yield f"{name} ready"
        yield f"{name} BURNT"
    finally:
        print(f"  lines: puts the log of {name} away")


def shout(lines):
    for line in lines:
        yield line.upper()


def shout_and_close(lines):
    with closing(lines):
        for line in lines:
            yield line.upper()


def leave(pipeline):
    print("cook: hears", next(pipeline))
    pipeline.close()
    print("cook: has closed the end of the pipeline")


source = lines("tea")
leave(shout(source))
source.close()
print("cook: has closed the source")

source = lines("rice")
leave(shout_and_close(source))
#> cook: hears TEA READY
#> cook: has closed the end of the pipeline
#>   lines: puts the log of tea away
#> cook: has closed the source
#> cook: hears RICE READY
#>   lines: puts the log of rice away
#> cook: has closed the end of the pipeline
