#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what a test wrote down (see transcript.h) against an OpenAPI 3.0 description, with python3-jsonschema.

usage: checktranscript.py [--uploads] DESCRIPTION TRANSCRIPT...

Every answer to a call of the description, every body of an accepted call and every event must be valid; with
--uploads every uploaded file as well. Calls that the description does not have are passed over; transcripts without
any known call are a failure.
"""
import json
import re
import sys

import jsonschema

# An uploaded file has no operation of its own.
UPLOAD_SCHEMA = "UpdateScheduleUploadSchema"
METHODS = {"get", "put", "post", "patch", "delete", "head"}


def translate(node):
    """The schema dialect of OpenAPI 3.0 in the words of JSON Schema: there "nullable" is a type."""
    if isinstance(node, list):
        return [translate(each) for each in node]
    if not isinstance(node, dict):
        return node
    result = {key: translate(value) for key, value in node.items()}
    if result.pop("nullable", False):
        if "enum" in result:
            result["enum"] = result["enum"] + [None]
        if "type" in result:
            result["type"] = [result["type"], "null"]
        elif "allOf" in result:
            result = {"anyOf": [result, {"type": "null"}]}
    return result


class Description:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        self.document = translate({"components": document["components"]})
        self.operations = []
        for path_text, methods in document["paths"].items():
            pattern = re.compile("^" + re.sub(r"\{[^}]+\}", "[^/]+", path_text) + "$")
            for method in METHODS & methods.keys():
                self.operations.append((method, path_text, pattern, translate(methods[method])))
        # Paths without parameters first: ".../me" is no id.
        self.operations.sort(key=lambda each: each[1].count("{"))
        self.topics = {
            re.compile("^" + re.escape(name).replace(r"\{id\}", "[^.]+") + "$"): {"$ref": topic["$ref-schema"]}
            for name, topic in document.get("x-notification-topics", {}).items()
        }
        self.resolver = jsonschema.RefResolver("", self.document)

    def operation(self, method, path):
        for known, _, pattern, operation in self.operations:
            if known == method.lower() and pattern.match(path):
                return operation
        return None

    def resolve(self, node):
        return self.resolver.resolve(node["$ref"])[1] if "$ref" in node else node

    def problems(self, schema, value):
        validator = jsonschema.Draft4Validator(schema, resolver=self.resolver,
                                               format_checker=jsonschema.FormatChecker())
        return ["/".join(map(str, error.absolute_path)) + ": " + error.message[:300]
                for error in validator.iter_errors(value)]

    def schema_of(self, content):
        return content.get("content", {}).get("application/json", {}).get("schema")


def check_upload(description, line):
    return description.problems({"$ref": "#/components/schemas/" + UPLOAD_SCHEMA}, json.loads(line["request"]))


def check_call(description, line):
    operation = description.operation(line["method"], line["path"])
    if operation is None:
        return None
    # Statuses that gateways and faults make are in no description; nor have they a body that is.
    # A query that is accepted says what one that is answered says; whether there are such is open.
    responses = operation["responses"]
    response = responses.get(str(line["status"]), responses.get("200") if line["status"] == 202 else None)
    if response is None:
        return [] if "json" not in line["type"] else ["status %d is not described" % line["status"]]
    problems = []
    schema = description.schema_of(description.resolve(response))
    if schema is not None and line["method"] != "HEAD":
        problems += description.problems(schema, json.loads(line["answer"]))
    body = operation.get("requestBody")
    if body is not None and line["status"] < 300 and "json" in line["requestType"]:
        schema = description.schema_of(description.resolve(body))
        if schema is not None:
            problems += ["request " + each for each in description.problems(schema, json.loads(line["request"]))]
    return problems


def check_event(description, line):
    for pattern, schema in description.topics.items():
        if pattern.match(line["topic"]):
            return description.problems(schema, line["event"])
    return None


def check(description, line, uploads):
    """The problems of a line; None for one that is not described."""
    if "topic" in line:
        return check_event(description, line)
    if uploads and line["method"] == "PUT" and line["path"].startswith("/uploads/") and line["status"] == 200:
        return check_upload(description, line)
    return check_call(description, line)


def main(arguments):
    uploads = arguments[0] == "--uploads"
    description_path, *transcripts = arguments[1:] if uploads else arguments
    description = Description(description_path)
    checked = 0
    failures = []
    for transcript in transcripts:
        with open(transcript, encoding="utf-8") as file:
            for text in file:
                line = json.loads(text)
                problems = check(description, line, uploads)
                if problems is None:
                    continue
                checked += 1
                what = line.get("topic") or "%s %s %d" % (line["method"], line["path"], line["status"])
                failures += [what + ": " + problem for problem in problems]
    for failure in sorted(set(failures)):
        print(failure)
    print("%d checked, %d wrong" % (checked, len(failures)))
    return 1 if failures or not checked else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
