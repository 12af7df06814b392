import asyncio


async def write_bill():
    await asyncio.sleep(0.2)
    print("  bill: written")


async def main():
    bill = asyncio.create_task(write_bill(), name="bill")
    try:
        async with asyncio.timeout(0.1):
            await asyncio.shield(bill)
    except TimeoutError:
        print(f"cook: stops waiting, bill cancelled: {bill.cancelled()}")
    await bill
    print("cook: hands out the bill")


asyncio.run(main())
#> cook: stops waiting, bill cancelled: False
#>   bill: written
#> cook: hands out the bill
