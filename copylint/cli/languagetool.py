"""`copylint languagetool`: the grammar engine installed, started, stopped."""

from __future__ import annotations

from pathlib import Path

import click

from copylint.languagetool import VERSION


@click.group("languagetool")
def command() -> None:
    """The grammar engine: install it once, start it for quicker runs."""


@command.command()
@click.option("--from-maven", is_flag=True, help="Get it through Maven (mvn), not from its makers' own host.")
@click.option(
    "--dir",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Take it from the unpacked folder of a release on this machine.",
)
def install(from_maven: bool, folder: Path | None) -> int:
    """Put LanguageTool into your own folder, where every run finds it."""
    from copylint.languagetool import install as installing

    if from_maven and folder:
        raise click.UsageError("--from-maven and --dir exclude each other")
    if folder:
        jar = installing.install_from(folder)
    else:
        jar = installing.install_by_maven() if from_maven else installing.install_by_download()
    click.echo(f"LanguageTool {VERSION}: {jar.parent}")
    return 0


@command.command()
def start() -> int:
    """Start a server that later runs share; it listens on this machine only."""
    from copylint.languagetool.server import start_shared
    from copylint.languagetool.warming import warm

    server = start_shared()
    warm()
    click.echo(f"LanguageTool {VERSION} at {server.url} (process {server.pid})")
    return 0


@command.command()
def stop() -> int:
    """End the server that `start` started."""
    from copylint.languagetool.server import stop_shared

    click.echo("stopped" if stop_shared() else "no server was running")
    return 0


@command.command()
def status() -> int:
    """Say what is installed and whether a shared server runs. Exit status 1 where nothing is installed."""
    from copylint.languagetool.home import INSTALL, home, installed_jar
    from copylint.languagetool.server import log_file, shared_server

    jar = installed_jar(home())
    if not jar.is_file():
        click.echo(f"LanguageTool {VERSION}: not installed; run: {INSTALL}")
        return 1
    server = shared_server()
    click.echo(f"LanguageTool {VERSION}: {jar.parent}")
    click.echo(
        f"server: {server.url} (process {server.pid})" if server else "server: none; a run starts its own"
    )
    click.echo(f"log: {log_file()}")
    return 0
