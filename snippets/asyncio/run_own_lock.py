import asyncio


async def cook(stove, dish):
    async with stove:
        await asyncio.sleep(0)
        print(f"  {dish}: done")


async def dinner(*dishes):
    stove = asyncio.Lock()
    await asyncio.gather(*[cook(stove, dish) for dish in dishes])


print("first run")
asyncio.run(dinner("tea", "rice"))
print("second run")
asyncio.run(dinner("tea", "soup"))
#> first run
#>   tea: done
#>   rice: done
#> second run
#>   tea: done
#>   soup: done
