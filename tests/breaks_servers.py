"""Breaks of the servers, each of which tests/test_servers.py must notice."""

from tests.breaking import Break, edit

TESTS = "tests/test_servers.py"
ASYNCIO, GEVENT = "asyncio/echo_server.py", "gevent/echo_server.py"

BREAKS: dict[str, tuple[Break, str, list[str]]] = {
    "a server that waits for a silent client for ever": (
        lambda copy: (
            edit(f"snippets/{ASYNCIO}", r"else PATIENCE\)", "else 10 * PATIENCE)")(copy),
            edit("tests/servers.py", r"^LIMIT = [\d.]+", "LIMIT = 4.0")(copy),
        ),
        f"{TESTS}::test_hostile_clients[nothing-{ASYNCIO}]",
        ["it still has", "before anybody came"],
    ),
    "a server that one client can keep for itself": (
        edit(f"snippets/{GEVENT}", r"^                gevent\.sleep\(0\)\n", ""),
        f"{TESTS}::test_never_pausing_clients_take_turns[{GEVENT}]",
        ["kept all the others waiting"],
    ),
    "a server that closes on unread bytes": (
        edit(f"snippets/{ASYNCIO}", r"await reader\.read\(LONGEST\)", "False"),
        f"{TESTS}::test_stop_loses_no_reply[in two bursts, without reading-{ASYNCIO}]",
        [f"snippets/{ASYNCIO}", "a stop"],
    ),
    "a server that stops at once": (
        edit(f"snippets/{GEVENT}", r"^        super\(\)\.stop\(timeout\)", "        super().stop(0)"),
        f"{TESTS}::test_stop_loses_no_reply[far ahead-{GEVENT}]",
        [f"snippets/{GEVENT}", "a stop"],
    ),
    "a page with a fragile server that does not say so": (
        edit("docs/en/gevent/servers.md", r"\[The TCP server\]\(tcp-server\.md#server\)", "The TCP server"),
        f"{TESTS}::test_teaching_servers_lead_to_one_that_lasts[en]",
        ["docs/en/gevent/servers.md", "gevent/wsgi_kitchen.py", "tcp-server.md#server"],
    ),
    "a constant of a server renamed": (
        edit(f"snippets/{ASYNCIO}", r"^PATIENCE, FAREWELL", "SECONDS, FAREWELL"),
        f"{TESTS}::test_more_clients_than_places[{ASYNCIO}]",
        ["no number is assigned to PATIENCE"],
    ),
}
