"""The environment that programs run in, and when it has to be made anew."""

from __future__ import annotations

import os
import sys
import venv
from pathlib import Path

import pytest
from fresh import debian, environment
from fresh.words import SetupError

CERTIFICATES = ("PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def test_another_pythons_libraries_are_kept_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PYTHONHOME", "/elsewhere")

    assert not {"PYTHONPATH", "PYTHONHOME"} & environment.variables(tmp_path).keys()


def test_its_programs_go_before_all_others(tmp_path: Path) -> None:
    first, *rest = environment.variables(tmp_path)["PATH"].split(os.pathsep)

    assert Path(first).parent == tmp_path
    assert rest == os.environ["PATH"].split(os.pathsep)


def test_pip_uses_the_certificates_that_the_machine_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in CERTIFICATES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", "/firm.pem")

    assert environment.variables(tmp_path)["PIP_CERT"] == "/firm.pem"


@pytest.mark.parametrize("chosen", CERTIFICATES)
def test_certificates_chosen_for_pip_stay(chosen: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in CERTIFICATES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", "/firm.pem")
    monkeypatch.setenv(chosen, "/pip.pem")

    given = environment.variables(tmp_path)

    assert {name: given[name] for name in CERTIFICATES if name in given} == {chosen: "/pip.pem"}


def test_an_environment_without_pip_is_not_sound(tmp_path: Path) -> None:
    venv.create(tmp_path / "half", with_pip=False)

    assert not environment._is_sound(tmp_path / "half")


def test_an_environment_that_was_moved_is_not_sound(tmp_path: Path) -> None:
    folder = tmp_path / "made here"
    venv.main(["--without-pip", "--system-site-packages", str(folder)])
    pip = Path(folder, "lib", f"python3.{sys.version_info.minor}", "site-packages", "pip", "_internal")
    if os.name != "nt":
        pip.mkdir(parents=True)
        assert environment._is_sound(folder)

    moved = folder.rename(tmp_path / "moved there")

    assert not environment._is_sound(moved)


def test_nothing_is_not_sound(tmp_path: Path) -> None:
    assert not environment._is_sound(tmp_path / "nothing")


def test_a_python_without_pip_tells_a_debian_administrator_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "_has_ensurepip", lambda: False)
    monkeypatch.setattr(debian, "is_root", lambda: False)
    monkeypatch.setattr(debian, "is_here", lambda: True)
    monkeypatch.setattr(debian, "unpack", lambda packages, system: False)

    with pytest.raises(SetupError, match=rf"apt-get install .*python3\.{sys.version_info.minor}-venv"):
        environment.provide(tmp_path / "venv")


def test_a_python_without_pip_elsewhere_has_to_be_installed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "_has_ensurepip", lambda: False)
    monkeypatch.setattr(debian, "is_root", lambda: False)
    monkeypatch.setattr(debian, "is_here", lambda: False)

    with pytest.raises(SetupError, match="ensurepip is missing"):
        environment.provide(tmp_path / "venv")
