import sys,json,pathlib
sys.path.insert(0,'/work/content')
from runner.record import _trace,_steps,statements,_once,Reasons
from runner.snippet import Snippet
import runner.snippet as rs
from runner import record
root=pathlib.Path('/work/content/snippets')
out={}
for n in sys.argv[1:]:
    sn=rs.load(root/n)
    try:
        notes,seen=_trace(sn)
        lanes,steps=_steps(notes,Reasons(sn.program),statements(sn.program))
        out[n]=[str(l) for l in lanes]+[str(tuple(s)) for s in steps]
    except Exception as e: out[n]=[repr(e)[:300]]
print(json.dumps(out))
