"""The step-through in a real browser: it replays the recording, by hand, keys and touch, and leaves no trace."""

import gzip
import itertools
import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, Request, Route, expect

from runner import record
from tests.pages import DOCS, LANGUAGES, ROOT, text
from tests.plays import SNIPPETS
from tests.site import Site
from tests.waiting import until

ASSETS = ROOT / "theme/guide/assets"
BUDGET = 6144  # bytes, compressed, with its share of guide.js
INCLUDE = re.compile(r'^--8<-- "([^":]+)"$', re.MULTILINE)
# the seed note's own examples; of the pages on which they stand, every example is walked through
SEED = [
    "generators/producer.py",
    "greenlet/switching.py",
    "gevent/three_sleepers.py",
    "gevent/download_both_ways.py",
    "events/loop_sockets.py",
    "start/first_look.py",
]
FOLDED = "gevent/send_part.py"
ONE = "greenlet/switching.py"  # for what one example shows as well as all
# what a reader sees of a step, taken from the page at once; None if there is no panel
SEEN = """(figure) => figure.querySelector(".steps") && {
    step: Number(figure.querySelector(".steps input").value),
    lit: [...figure.querySelectorAll("pre > code > span")].flatMap((line, n) => line.matches(".steps-lit") ? n + 1 : []),
    stray: figure.querySelectorAll(".steps-lit:not(pre > code > span)").length,
    runs: [...figure.querySelectorAll(".steps li[data-state=runs] > code")].map((name) => name.textContent),
    output: figure.querySelector("samp").innerText.replace(/\\n$/, ""),
    position: figure.querySelector(".steps a").textContent,
    sentence: figure.querySelector(".steps [role=status]").textContent,
}"""


def recording_of(name: str) -> dict:
    return json.loads(record.path(SNIPPETS[name]).read_text("utf-8"))


def examples_on(page: str) -> list[str]:
    """The examples with a recording that are shown whole on a page."""
    return [name for name in INCLUDE.findall(text("en", page)) if record.path(SNIPPETS[name]).exists()]


SHOWN_ON = {
    name: path.relative_to(DOCS / "en").as_posix()
    for path in sorted((DOCS / "en").rglob("*.md"))
    for name in examples_on(path.relative_to(DOCS / "en").as_posix())
}
WALKED = sorted({FOLDED, *(name for seed in SEED for name in examples_on(SHOWN_ON[seed]))})


def address(site: Site, language: str, name: str) -> str:
    return f"{site.url}{language}/{SHOWN_ON[name].removesuffix('.md').removesuffix('index')}"


def figure_of(page: Page, name: str) -> Locator:
    return page.locator(f"figure.example[data-snippet='{name}']", has=page.locator(".example__step"))


def opened(site: Site, page: Page, language: str, name: str) -> Locator:
    """The example's figure, its step-through opened by its button."""
    page.goto(address(site, language, name))
    figure = figure_of(page, name)
    figure.locator(".example__step").click()
    expect(figure.locator(".steps")).to_be_visible()
    return figure


def expected(recording: dict) -> Iterator[tuple[list[int], set[str], int | None]]:
    """The lines lit, the lanes that run, and how much is printed before (unless after folds), at each step.

    A lane that waited while no other ran is shown at the line where it did, and then as it goes on.
    """
    done = []
    for step in recording["steps"]:
        if step[0] != "fold" and len(step) > 3 and done[-1][0] == step[0]:
            yield [done[-1][1]], set(), step[2]
        if step[0] == "fold":
            steps = done[-step[1] :]
        else:
            done.append(step)
            steps = [step]
        yield (
            sorted({line for _, line, *_ in steps}),
            {recording["lanes"][lane]["name"] for lane, *_ in steps},
            None if step[0] == "fold" else step[2],
        )


def press(figure: Locator, name: str) -> None:
    figure.locator(f".steps button[name={name}]").evaluate("button => button.click()")


@pytest.mark.parametrize("name", WALKED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_from_the_first_step_to_the_last_and_back(site: Site, page: Page, language: str, name: str):
    recording, transcript = recording_of(name), "\n".join(SNIPPETS[name].transcript)
    figure = opened(site, page, language, name)
    steps = list(expected(recording))
    # each click is the button's own; all in one go, because the longest take hundreds
    seen = figure.evaluate(
        f"""(figure, count) => {{
            const seen = {SEEN}, click = (name) => figure.querySelector(`.steps button[name=${{name}}]`).click();
            const there = [seen(figure)], back = [];
            for (let n = 1; n < count; n++) {{ click("forward"); there.push(seen(figure)); }}
            click("forward"); // beyond the last is the last
            for (let n = 0; n < count; n++) {{ back.unshift(seen(figure)); click("back"); }}
            return {{ there, back, first: seen(figure) }};
        }}""",
        len(steps),
    )
    assert [(at["lit"], set(at["runs"])) for at in seen["there"]] == [step[:2] for step in steps]
    assert [at["step"] for at in seen["there"]] == list(range(1, len(steps) + 1))
    assert seen["back"] == seen["there"], "the way back shows something else"
    assert seen["first"] == seen["there"][0], "before the first is the first"
    assert not any(at["stray"] for at in seen["there"]), "lights what is no line"
    outputs = [at["output"] for at in seen["there"]]
    assert all(now.startswith(before) for before, now in itertools.pairwise(outputs))
    assert outputs[-1] == transcript
    for at, (*_, here), (*_, after) in zip(outputs[:-1], steps[:-1], steps[1:], strict=True):
        if None not in (here, after):
            assert at == "\n".join(SNIPPETS[name].transcript[:after])
    for at in seen["there"]:
        assert str(at["step"]) in at["position"] and str(len(steps)) in at["position"]
        shown = at["sentence"] + at["position"]
        assert not re.search(r"[{}`]|undefined|null", shown.partition(at["position"])[0]), at["sentence"]
    press(figure, "last")
    assert figure.evaluate(SEEN)["output"] == transcript
    press(figure, "first")
    assert figure.evaluate(SEEN) == seen["there"][0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_says_why_in_the_language(site: Site, page: Page, language: str):
    figure = opened(site, page, language, ONE)
    steps = recording_of(ONE)["steps"]
    at = next(n for n, step in enumerate(steps) if step[3:] == ["switch"] and step[0] == 2)
    for _ in range(at):
        press(figure, "forward")
    said = {"en": "first() switches to second()", "zh": "first() 切换到 second()"}[language]
    waits = {"en": "waits to be switched to", "zh": "等着被切换回来"}[language]
    expect(figure.locator(".steps [role=status]")).to_contain_text(said)
    expect(figure.locator(".steps li", has_text="first()")).to_contain_text(waits)
    expect(figure.locator(".steps li", has_text="second()")).to_have_attribute("data-state", "runs")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wait_in_which_nobody_runs_is_a_step(site: Site, page: Page, language: str):
    figure = opened(site, page, language, "start/first_look.py")
    steps = list(expected(recording_of("start/first_look.py")))
    at = next(n for n, (_, lanes, _) in enumerate(steps) if not lanes)
    for _ in range(at):
        press(figure, "forward")
    expect(figure.locator(".steps li[data-state=runs]")).to_have_count(0)
    waiting = figure.locator(".steps li", has_text="rice")
    said = {"en": "sleeps; nobody else runs meanwhile", "zh": "在睡眠，这期间没有别人运行"}[language]
    expect(figure.locator(".steps [role=status]")).to_contain_text(said)
    expect(waiting).to_have_attribute("data-state", "waits")
    press(figure, "forward")
    expect(figure.locator(".steps li[data-state=runs]")).to_have_count(1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_keyboard_only(site: Site, page: Page, language: str):
    page.goto(address(site, language, ONE))
    figure = figure_of(page, ONE)
    button = figure.locator(".example__step")
    button.focus()
    page.keyboard.press("Enter")
    expect(figure.locator(".steps")).to_be_focused()
    count = len(recording_of(ONE)["steps"])

    def at() -> int:
        return figure.evaluate(SEEN)["step"]

    for key, step in [("ArrowRight", 2), ("ArrowRight", 3), ("ArrowLeft", 2), ("End", count), ("Home", 1)]:
        page.keyboard.press(key)
        assert at() == step, key
    page.keyboard.press("Space")
    play = figure.locator(".steps button[name=play]")
    expect(play).to_have_accessible_name({"en": "Pause", "zh": "暂停"}[language])
    expect(figure.locator(".steps input")).to_have_value("3", timeout=10_000)
    page.keyboard.press("Space")
    expect(play).to_have_accessible_name({"en": "Play", "zh": "播放"}[language])
    page.keyboard.press("Home")
    reached = []
    for _ in range(9):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.name || document.activeElement.localName"))
    assert reached == ["first", "back", "play", "forward", "last", "select", "close", "input", "a"]
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowRight")
    assert at() == 2
    figure.locator(".steps select").focus()
    page.keyboard.press("ArrowRight")  # chooses a speed
    assert at() == 2
    page.keyboard.press("Escape")
    expect(figure.locator(".steps")).to_have_count(0)
    expect(button).to_be_focused()


@pytest.mark.parametrize("language", LANGUAGES)
def test_closing_leaves_the_block_as_it_was(site: Site, page: Page, language: str):
    page.goto(address(site, language, ONE))
    figure = figure_of(page, ONE)
    figure.scroll_into_view_if_needed()
    expect(
        figure.locator(".md-code__nav")
    ).to_be_attached()  # the theme's, added when the block comes into view
    html = """figure => figure.outerHTML.replaceAll(' class=""', "").replace(' aria-expanded="false"', "")"""
    before = figure.evaluate(html)
    figure.locator(".example__step").click()
    press(figure, "last")
    assert figure.evaluate(html) != before
    press(figure, "close")
    assert figure.evaluate(html) == before
    # the theme names the section that was scrolled to, a moment later
    assert page.evaluate("location.hash") in {"", "#switch"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_there_is_no_button_and_nothing_missing(site: Site, browser: Browser, language: str):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address(site, language, ONE))
        assert page.locator(".example__step").count()
        assert not [button for button in page.locator(".example__step").all() if button.is_visible()]
        figure = figure_of(page, ONE)
        assert figure.locator("samp").inner_text().splitlines() == list(SNIPPETS[ONE].transcript)
        assert figure.locator("pre > code").inner_text().rstrip() == SNIPPETS[ONE].program.rstrip()


@pytest.mark.parametrize("name", SEED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_phone(site: Site, browser: Browser, language: str, name: str):
    with browser.new_context(
        viewport={"width": 360, "height": 740}, is_mobile=True, has_touch=True
    ) as context:
        page = context.new_page()
        page.goto(address(site, language, name))
        figure = figure_of(page, name)
        figure.locator(".example__step").tap()
        panel = figure.locator(".steps")
        expect(panel).to_be_visible()
        for control in panel.locator("button, select, input").all():
            box = control.bounding_box()
            assert box["width"] >= 24 and box["height"] >= 24 and box["x"] + box["width"] <= 360, box
        top = page.evaluate("scrollY")
        for _ in range(min(40, len(recording_of(name)["steps"]))):
            lit = figure.locator(".steps-lit").first.bounding_box()
            code = figure.locator("pre > code").bounding_box()
            assert code["y"] <= lit["y"] and lit["y"] + lit["height"] <= code["y"] + code["height"] + 1
            assert code["y"] >= 0 and panel.bounding_box()["y"] + panel.bounding_box()["height"] <= 740
            press(figure, "forward")
        assert page.evaluate("scrollY") == top, "stepping moves the page"
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 360, f"{name} is {width} px wide on a phone of 360"


def test_swipe(site: Site, browser: Browser):
    with browser.new_context(
        viewport={"width": 360, "height": 740}, is_mobile=True, has_touch=True
    ) as context:
        page = context.new_page()
        figure = opened(site, page, "en", ONE)
        touch = context.new_cdp_session(page)
        box = figure.locator(".steps > p").bounding_box()
        y = box["y"] + box["height"] / 2

        def swipe(from_x: int, to_x: int, by: int = 0) -> None:
            touch.send(
                "Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": from_x, "y": y}]}
            )
            for part in range(1, 6):
                at = {"x": from_x + (to_x - from_x) * part / 5, "y": y - by * part / 5}
                touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [at]})
            touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

        for from_x, to_x, step in [(250, 100, 2), (250, 100, 3), (100, 250, 2), (200, 180, 2)]:
            swipe(from_x, to_x)
            assert figure.evaluate(SEEN)["step"] == step, (from_x, to_x)
        swipe(200, 140, by=200)  # is scrolling
        assert figure.evaluate(SEEN)["step"] == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_opens_at_its_step(site: Site, page: Page, language: str):
    page.goto(address(site, language, ONE))
    name = figure_of(page, ONE).get_attribute("id")
    page.goto("about:blank")
    page.goto(f"{address(site, language, ONE)}#{name}@7")
    figure = figure_of(page, ONE)
    expect(figure.locator(".steps input")).to_have_value("7")
    expect(figure.locator(".steps")).to_be_focused()
    expect(figure.locator(".steps")).to_be_in_viewport(ratio=1)
    entries = page.evaluate("history.length")
    press(figure, "back")
    until(page, f"location.hash === '#{name}@6'")
    page.wait_for_timeout(600)  # the theme, too, changes the address when the page was scrolled
    assert page.evaluate("location.hash") == f"#{name}@6"
    assert page.evaluate("history.length") == entries, "a step is no entry of the history"
    assert figure.locator(".steps a").get_attribute("href") == f"#{name}@6"
    page.reload()
    expect(figure.locator(".steps input")).to_have_value("6")
    page.evaluate(f"location.hash = '#{name}@9'")
    expect(figure.locator(".steps input")).to_have_value("9")


@pytest.mark.parametrize(
    "fragment", ["{}@0", "{}@999", "{}@x", "{}@", "example-99@1", "{}@-1", "{}@1@2", "%@1"]
)
def test_a_bad_address_is_ignored(site: Site, page: Page, fragment: str):
    noise = []
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.on("console", lambda message: noise.append(message.text))
    page.goto(address(site, "en", ONE))
    name = figure_of(page, ONE).get_attribute("id")
    page.goto("about:blank")
    page.goto(f"{address(site, 'en', ONE)}#{fragment.format(name)}")
    page.wait_for_load_state("networkidle")
    expect(figure_of(page, ONE).locator(".example__step")).to_be_visible()
    assert page.locator(".steps").count() == 0
    assert not noise


@pytest.mark.parametrize("language", LANGUAGES)
def test_instant_navigation_away_while_playing_and_back(site: Site, page: Page, language: str):
    noise = []
    page.on("console", lambda message: noise.append(message.text))
    page.on("pageerror", lambda error: noise.append(str(error)))
    figure = opened(site, page, language, ONE)
    start = page.url.partition("#")[0]
    page.evaluate("window.stayed = true")
    figure.locator(".steps select").select_option("4")
    press(figure, "play")
    expect(figure.locator(".steps input")).not_to_have_value("1")
    page.locator(".md-footer__link--next").click()
    page.wait_for_url(lambda url: url.partition("#")[0] != start)
    expect(page.locator(".steps")).to_have_count(0)
    there = page.url
    page.wait_for_timeout(1000)
    assert page.url == there, "a timer that was left behind changes the address"
    page.go_back()
    page.wait_for_url(lambda url: url.partition("#")[0] == start)
    expect(figure.locator(".example__step")).to_be_visible()
    if not figure.locator(".steps").count():
        figure.locator(".example__step").click()
    press(figure, "last")
    assert figure.evaluate(SEEN)["output"] == "\n".join(SNIPPETS[ONE].transcript)
    assert page.evaluate("window.stayed") is True, "navigation.instant is off"
    assert not noise, noise


def test_nothing_is_fetched_before_it_is_asked_for_and_all_once(site: Site, page: Page):
    requests: list[str] = []

    def note(request: Request) -> None:
        if re.search(r"steps\.|recordings/", request.url):
            requests.append(request.url.removeprefix(site.url))

    page.on("request", note)
    page.goto(address(site, "zh", ONE), wait_until="networkidle")
    figure = figure_of(page, ONE)
    figure.scroll_into_view_if_needed()
    assert requests == []
    for times in 1, 0, 1:  # open, close, open
        figure.locator(".example__step").click()
        expect(figure.locator(".steps")).to_have_count(times)
    names = sorted(re.sub(r"^.*/", "", url) for url in requests)
    assert names == ["steps.css", "steps.json", "steps.mjs", "switching.json"], requests


@pytest.mark.parametrize("missing", ["assets/steps.mjs", "assets/steps.json", "recordings/*/*.json"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_failure_is_told_and_can_be_mended(site: Site, page: Page, language: str, missing: str):
    page.goto(address(site, language, ONE))
    failing = missing != "assets/steps.mjs"  # a browser need not ask again for a module

    def answer(route: Route) -> None:
        route.fulfill(status=500, body="")

    page.route(f"**/{missing}", answer)
    figure = figure_of(page, ONE)
    button = figure.locator(".example__step")
    button.click()
    says = {"en": "could not be loaded", "zh": "没能载入"}[language]
    expect(figure.get_by_role("alert")).to_contain_text(says)
    assert figure.locator("samp").inner_text().splitlines() == list(SNIPPETS[ONE].transcript)
    page.unroute(f"**/{missing}")
    if failing:
        button.click()
        expect(figure.locator(".steps")).to_be_visible()
        expect(figure.get_by_role("alert")).to_have_count(0)


def test_a_screen_reader_is_told_each_step_but_not_while_playing_fast(site: Site, page: Page):
    figure = opened(site, page, "en", ONE)
    status = figure.get_by_role("status")
    expect(status).not_to_have_attribute("aria-live", "off")
    before = status.text_content()
    press(figure, "forward")
    assert status.text_content() != before
    figure.locator(".steps select").select_option("4")
    press(figure, "play")
    expect(status).to_have_attribute("aria-live", "off")
    figure.locator(".steps select").select_option("0.5")
    expect(status).to_have_attribute("aria-live", "polite")
    press(figure, "play")
    expect(status).to_have_attribute("aria-live", "polite")
    expect(figure.get_by_role("status")).to_have_count(1)
    expect(figure.get_by_role("group", name=f"Step through {ONE}")).to_be_visible()


def test_playing_ends_at_the_last_step_and_starts_over(site: Site, page: Page):
    figure = opened(site, page, "en", ONE)
    count = len(recording_of(ONE)["steps"])
    figure.locator(".steps select").select_option("4")
    press(figure, "last")
    press(figure, "back")
    press(figure, "play")
    play = figure.locator(".steps button[name=play]")
    expect(play).to_have_accessible_name("Play")
    expect(figure.locator(".steps input")).to_have_value(str(count))
    press(figure, "play")
    expect(figure.locator(".steps input")).to_have_value("2")
    press(figure, "forward")  # by hand: it plays no more
    expect(play).to_have_accessible_name("Play")


def test_is_small():
    guide = (ASSETS / "guide.js").read_bytes()
    start = guide.index(b"(() => {\n  // Step-throughs")
    end = guide.index(b"})();", start) + len(b"})();")
    share = len(gzip.compress(guide)) - len(gzip.compress(guide[:start] + guide[end:]))
    size = len(gzip.compress((ASSETS / "steps.mjs").read_bytes())) + share
    assert size <= BUDGET, f"{size} bytes"
