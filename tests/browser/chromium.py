"""A real Chromium, driven through its own driver, that records every request and every message of the console."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Where there is no graphics card, the pictures in WebGL are drawn by the processor.
    "--enable-unsafe-swiftshader",
)
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")


def program() -> str:
    """Find the browser, or say what is missing."""
    found = next((path for name in PROGRAMS if (path := shutil.which(name))), None)
    if not found or not shutil.which("chromedriver"):
        pytest.skip("Chromium and its chromedriver are not installed on this machine.")
    return found


@contextmanager
def opened(
    page: Path, profile: Path, *, size: tuple[int, int] = (1400, 900), dark: bool = False
) -> Iterator["Browser"]:
    """Open a page from disk in a fresh profile."""
    options = Options()
    options.binary_location = program()
    for flag in (*FLAGS, f"--user-data-dir={profile}", f"--window-size={size[0]},{size[1]}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    try:
        metrics = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
        browser = Browser(driver)
        # The browser's own start page asks for things too; they are read off before ours is opened.
        driver.get("about:blank")
        browser.requests()
        driver.get(page.as_uri())
        yield browser
    finally:
        driver.quit()


class Browser:
    """An open page and what it did."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        """Keep the driver."""
        self.driver = driver

    def run(self, script: str, *values: object) -> Any:
        """Run a script in the page and return its value."""
        return self.driver.execute_script(script, *values)

    def _log(self, kind: str) -> list[dict[str, str]]:
        entries: list[dict[str, str]] = self.driver.get_log(kind)  # type: ignore[no-untyped-call]
        return entries

    def requests(self) -> list[str]:
        """Return every address asked for since the last call; what the page holds itself is no request."""
        entries = (json.loads(entry["message"])["message"] for entry in self._log("performance"))
        urls = [e["params"]["request"]["url"] for e in entries if e["method"] == "Network.requestWillBeSent"]
        return [url for url in urls if not url.startswith(("data:", "blob:"))]

    def complaints(self) -> list[str]:
        """Return every message of the console that is a warning or worse."""
        return [entry["message"] for entry in self._log("browser") if entry["level"] != "INFO"]
