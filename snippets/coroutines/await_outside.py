PLACES = {
    "at the top of a file": "await cook()",
    "in a function": "def main(): await cook()",
    "in a lambda": "async def main(): return lambda: await cook()",
    "async with, in a function": """def main():
    async with stove(): pass""",
    "async for, in a function": """def main():
    async for dish in menu(): pass""",
    "yield from, in async def": "async def menu(): yield from dishes",
    "in an async function": "async def main(): await cook()",
}

for place, program in PLACES.items():
    try:
        compile(program, "dinner", "exec")
        print(f"{place}: fine")
    except SyntaxError as error:
        print(f"{place}: SyntaxError: {error.msg}")
#> at the top of a file: SyntaxError: 'await' outside function
#> in a function: SyntaxError: 'await' outside async function
#> in a lambda: SyntaxError: 'await' outside async function
#> async with, in a function: SyntaxError: 'async with' outside async function
#> async for, in a function: SyntaxError: 'async for' outside async function
#> yield from, in async def: SyntaxError: 'yield from' inside async function
#> in an async function: fine
