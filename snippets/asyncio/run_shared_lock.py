import asyncio

stove = asyncio.Lock()


async def cook(dish):
    async with stove:
        await asyncio.sleep(0)
        print(f"  {dish}: done")


async def dinner(*dishes):
    try:
        await asyncio.gather(*map(cook, dishes))
    except RuntimeError as error:
        text = str(error)
        print(f"cook: {type(error).__name__}: … {text[text.index('is ') :]}")


print("first run: nobody has to wait for the stove")
asyncio.run(dinner("tea"))
print("second run: rice has to wait")
asyncio.run(dinner("tea", "rice"))
print("third run: soup has to wait")
asyncio.run(dinner("tea", "soup"))
#> first run: nobody has to wait for the stove
#>   tea: done
#> second run: rice has to wait
#>   tea: done
#>   rice: done
#> third run: soup has to wait
#>   tea: done
#> cook: RuntimeError: … is bound to a different event loop
