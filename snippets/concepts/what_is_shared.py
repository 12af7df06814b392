import multiprocessing
import threading

menu = []


def write(dish):
    menu.append(dish)


def coroutine(dish):
    yield
    menu.append(dish)


def main():
    rice = coroutine("rice")
    next(rice)
    next(rice, None)
    print(f"cook: after a coroutine wrote rice, the menu is {menu}")

    thread = threading.Thread(target=write, args=["soup"])
    thread.start()
    thread.join()
    print(f"cook: after a thread wrote soup, the menu is {menu}")

    process = multiprocessing.Process(target=write, args=["tea"])
    process.start()
    process.join()
    print(f"cook: after a process wrote tea, the menu is {menu}")


if __name__ == "__main__":
    main()

# /// script
# [tool.guide]
# unrunnable = "threads"
# ///
#> cook: after a coroutine wrote rice, the menu is ['rice']
#> cook: after a thread wrote soup, the menu is ['rice', 'soup']
#> cook: after a process wrote tea, the menu is ['rice', 'soup']
