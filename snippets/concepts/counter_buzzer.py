import asyncio
import threading


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    return f"hot {dish}"


def buzz(order):
    print(f"  buzzer: {order.result()}, in {threading.current_thread().name}")


async def main():
    soup = asyncio.create_task(cook("soup", 0.3), name="soup")
    soup.add_done_callback(buzz)
    print("Ann: has a buzzer, and sits down")
    for page in 1, 2:
        await asyncio.sleep(0.1)
        print(f"Ann: reads page {page}, in {threading.current_thread().name}")
    print(f"Ann: eats {await soup}")


asyncio.run(main())
#> Ann: has a buzzer, and sits down
#> Ann: reads page 1, in MainThread
#> Ann: reads page 2, in MainThread
#>   buzzer: hot soup, in MainThread
#> Ann: eats hot soup
