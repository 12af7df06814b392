import asyncio
import warnings


def show(message, category, *_):
    print(f"{category.__name__}: {message}")


warnings.showwarning = show


async def cook(dish):
    print(f"  {dish}: on the stove")


print("main: calls cook, as if it were a function")
cook("tea")
print("main: there is no tea")

print("main: hands a coroutine to a loop")
asyncio.run(cook("rice"))
print("main: there is rice")
#> main: calls cook, as if it were a function
#> RuntimeWarning: coroutine 'cook' was never awaited
#> main: there is no tea
#> main: hands a coroutine to a loop
#>   rice: on the stove
#> main: there is rice
