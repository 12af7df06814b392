MOVE = """
def move_bun(plates):
    plates["Ann"] -= 1
    plates["Bo"] += 1
"""
EDITED = MOVE.replace("-= 1", "-= 1\n    await save(plates)")

for source in (MOVE, EDITED):
    try:
        compile(source, "kitchen.py", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}, in line {error.lineno}")
    else:
        print("cook: move_bun compiles")
#> cook: move_bun compiles
#> SyntaxError: 'await' outside async function, in line 4
