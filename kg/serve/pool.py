"""The workers: so many queries at a time, each killed at its time limit, each replaced when it dies."""

import asyncio
import json
import os
import signal
import socket
from dataclasses import dataclass

import pyoxigraph as ox

from kg.serve.limits import Limits
from kg.serve.worker import HEAD_SIZE, Done, Job, decode_head, encode_job, refusal, serve_jobs, warm_up


@dataclass(slots=True)
class _Worker:
    """A forked process and the server's end of its pipe."""

    pid: int
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter


class Pool:
    """Runs jobs in worker processes over one store in memory."""

    def __init__(self, store: ox.Store, limits: Limits, *, union: bool = True) -> None:
        """Prepare a pool; no process is started yet.

        Args:
            store: The store, loaded; it must not change any more.
            limits: What a query may cost.
            union: Whether the default graph is the union of all graphs.
        """
        self._store = store
        self._limits = limits
        self._union = union
        self._idle: asyncio.Queue[_Worker] = asyncio.Queue()
        self._waiting = 0

    async def start(self) -> None:
        """Start the workers."""
        warm_up(self._store, self._limits)
        for _ in range(self._limits.workers):
            self._idle.put_nowait(await self._fork())

    async def stop(self) -> None:
        """End the workers that are idle; those at work end when their pipe closes or their time is up."""
        while not self._idle.empty():
            await _end(self._idle.get_nowait())

    async def run(self, job: Job) -> Done:
        """Do a job in a worker.

        Args:
            job: The job.

        Returns:
            The answer, or why there is none: 503 when too many wait, 504 at the time limit, 507 when the
            query ran out of memory and took its worker with it.
        """
        if self._waiting >= self._limits.waiting:
            return refusal(503, "Too many queries are waiting. Try again in a moment.")
        self._waiting += 1
        try:
            worker = await asyncio.wait_for(self._idle.get(), self._limits.seconds)
        except TimeoutError:
            return refusal(503, "All workers are busy. Try again in a moment.")
        finally:
            self._waiting -= 1
        try:
            done = await asyncio.wait_for(_ask(worker, job), self._limits.seconds)
        except TimeoutError:
            await self._replace(worker)
            return refusal(504, f"The query ran longer than {self._limits.seconds:g} seconds and was stopped.")
        except (OSError, EOFError):
            await self._replace(worker)
            return refusal(507, "The query needs more memory than it may have and was stopped.")
        except asyncio.CancelledError:
            await self._replace(worker)
            raise
        self._idle.put_nowait(worker)
        return done

    async def _replace(self, worker: _Worker) -> None:
        """Kill a worker and put a new one in its place."""
        await _end(worker)
        self._idle.put_nowait(await self._fork())

    async def _fork(self) -> _Worker:
        """Fork a worker; the child never comes back from here."""
        ours, theirs = socket.socketpair()
        pid = os.fork()
        if pid == 0:  # pragma: no cover - the child
            try:
                serve_jobs(theirs, self._store, self._limits, union=self._union)
            finally:
                os._exit(1)
        theirs.close()
        reader, writer = await asyncio.open_connection(sock=ours)
        return _Worker(pid, reader, writer)


async def _ask(worker: _Worker, job: Job) -> Done:
    """Send a job and read what comes back."""
    worker.writer.write(encode_job(job))
    await worker.writer.drain()
    head_size, body_size = decode_head(await worker.reader.readexactly(HEAD_SIZE))
    head = json.loads(await worker.reader.readexactly(head_size))
    return Done(status=head["status"], type=head["type"], body=await worker.reader.readexactly(body_size))


async def _end(worker: _Worker) -> None:
    """Kill a process that we forked, and reap it without a thread: a forked child must find none."""
    os.kill(worker.pid, signal.SIGKILL)
    while os.waitpid(worker.pid, os.WNOHANG) == (0, 0):
        await asyncio.sleep(0.005)
    worker.writer.close()
