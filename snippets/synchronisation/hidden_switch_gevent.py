import gevent

plates = {"Ann": 3, "Bo": 3}


def plain_note(text):
    print(f"  note: {text}")


def saved_note(text):
    print(f"  note: {text}")
    gevent.sleep(0)


def move_bun(note):
    plates["Ann"] -= 1
    note("one bun leaves Ann's plate")
    plates["Bo"] += 1


def count_buns():
    print(f"  Cy: counts {sum(plates.values())} buns")


for note in (plain_note, saved_note):
    print(f"cook: moves a bun with {note.__name__}")
    gevent.joinall([gevent.spawn(move_bun, note), gevent.spawn(count_buns)])

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: moves a bun with plain_note
#>   note: one bun leaves Ann's plate
#>   Cy: counts 6 buns
#> cook: moves a bun with saved_note
#>   note: one bun leaves Ann's plate
#>   Cy: counts 5 buns
