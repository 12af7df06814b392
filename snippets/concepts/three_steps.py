import dis

total = 0


def add():
    global total
    total += 1


for step in dis.get_instructions(add):
    if step.opname == "BINARY_OP":
        print("BINARY_OP: adds 1 to what was read")
    elif step.argval == "total":
        verb = "reads" if step.opname.startswith("LOAD") else "writes"
        print(f"{step.opname}: {verb} total")

# /// script
# [tool.guide]
# unrecorded = "versions"
# ///
#> LOAD_GLOBAL: reads total
#> BINARY_OP: adds 1 to what was read
#> STORE_GLOBAL: writes total
