# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The editor's side of the language server protocol: JSON-RPC over a server's stdin and
stdout, each message after a Content-Length header."""

import itertools
import json
import subprocess


class Client:
    """A running server. `diagnostics` holds the latest published ones by URI."""

    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        self.numbers = itertools.count()
        self.diagnostics = {}
        self.capabilities = self.request(
            "initialize", processId=None, rootUri=None, capabilities={})["capabilities"]
        self.notify("initialized")

    def close(self):
        """-> exit code"""
        self.request("shutdown")
        self.notify("exit")
        self.process.stdin.close()
        self.process.stdout.close()
        return self.process.wait(timeout=30)

    def notify(self, method, **params):
        self._send({"method": method, "params": params})

    def request(self, method, **params):
        number = next(self.numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("method") == "textDocument/publishDiagnostics":
                self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
            elif message.get("id") == number:
                return message["result"]

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def _receive(self):
        length = None
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if length is None:
            raise EOFError("expected a message of the server, got the end of its output")
        return json.loads(self.process.stdout.read(length))
