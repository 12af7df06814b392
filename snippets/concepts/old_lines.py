import asyncio

OLD = {
    "a coroutine of 2014": "@asyncio.coroutine\ndef cook(): pass",
    "a task of 2014": "asyncio.async(cook())",
    "yield from in async def": "async def f():\n    yield from cook()",
    "a loop handed round": "asyncio.Lock(loop=None)",
    "all the tasks": "asyncio.Task.all_tasks()",
    "print without brackets": "print 'tea'",
    "a clock of Python 2": "import time; time.clock()",
    "next in Python 2": "iter([1]).next()",
}

for what, code in OLD.items():
    try:
        exec(code, {"asyncio": asyncio})
        print(f"{what}: still works")
    except Exception as error:
        text = error.msg if isinstance(error, SyntaxError) else error
        print(f"{what}: {type(error).__name__}")
        print(f"  {text}")
#> a coroutine of 2014: AttributeError
#>   module 'asyncio' has no attribute 'coroutine'
#> a task of 2014: SyntaxError
#>   invalid syntax
#> yield from in async def: SyntaxError
#>   'yield from' inside async function
#> a loop handed round: TypeError
#>   Lock.__init__() got an unexpected keyword argument 'loop'
#> all the tasks: AttributeError
#>   type object '_asyncio.Task' has no attribute 'all_tasks'
#> print without brackets: SyntaxError
#>   Missing parentheses in call to 'print'. Did you mean print(...)?
#> a clock of Python 2: AttributeError
#>   module 'time' has no attribute 'clock'
#> next in Python 2: AttributeError
#>   'list_iterator' object has no attribute 'next'
