class Manager:
    def __init__(self, generator):
        self.generator = generator

    def __enter__(self):
        try:
            return next(self.generator)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, error, traceback):
        try:
            if error is None:
                next(self.generator)
            else:
                self.generator.throw(error)
        except StopIteration:
            return error is not None
        except BaseException as raised:
            if raised is error:
                return False
            raise
        self.generator.close()
        raise RuntimeError("generator didn't stop")


def stove(dish):
    print(f"  stove: on, for {dish}")
    try:
        yield f"hot {dish}"
    except ValueError as error:
        print(f"  stove: {error}, never mind")
    finally:
        print("  stove: off")


def cook(dish, error=None):
    with Manager(stove(dish)) as served:
        print(f"cook: has {served}")
        if error:
            raise error
    print("cook: goes on after the block")


cook("tea")
cook("rice", ValueError("burnt"))
try:
    cook("soup", KeyError("salt"))
except KeyError as error:
    print(f"cook: KeyError: {error}")
#>   stove: on, for tea
#> cook: has hot tea
#>   stove: off
#> cook: goes on after the block
#>   stove: on, for rice
#> cook: has hot rice
#>   stove: burnt, never mind
#>   stove: off
#> cook: goes on after the block
#>   stove: on, for soup
#> cook: has hot soup
#>   stove: off
#> cook: KeyError: 'salt'
