#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what a test wrote down (see transcript.h) against an OpenAPI 3.0 description, with python3-jsonschema.

usage: checktranscript.py [--product] [--complete] DESCRIPTION TRANSCRIPT...

Every answer to a call of the description, every body of an accepted call and every event must be valid.
  --product   the calls are Rosterbridge's: whatever came of them, what they send must be valid, query, sign-in and
              uploaded files included
  --complete  calls that the description does not have are wrong; else they are passed over
Transcripts without any known call are a failure.
"""
import argparse
import json
import re
import sys
import urllib.parse
import warnings

import jsonschema
import yaml

warnings.filterwarnings("ignore", category=DeprecationWarning) # of RefResolver: Debian 12 has nothing newer

# An uploaded file has no operation of its own in the vendor's description.
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
            document = json.load(file) if path.endswith(".json") else yaml.safe_load(file)
        self.document = translate({"components": document["components"]})
        self.security = document.get("security")
        self.schemes = {name: "bearer" if scheme["type"] == "oauth2" else scheme["scheme"]
                        for name, scheme in document["components"]["securitySchemes"].items()}
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


def body_problems(description, operation, line):
    body = description.resolve(operation.get("requestBody", {}))
    media = line["requestType"].split(";")[0]
    if media not in body.get("content", {}):
        return ["has a body of type " + media] if line["request"] else ["has no body"] if body.get("required") else []
    problems = []
    if line["encoding"] != body.get("x-encoding", ""):
        problems.append("is encoded as " + line["encoding"])
    if media == "application/json":
        value = json.loads(line["request"])
    else:
        value = dict(urllib.parse.parse_qsl(line["request"]))
    return problems + description.problems(body["content"][media].get("schema", {}), value)


def query_problems(description, operation, line):
    known = [description.resolve(each) for each in operation.get("parameters", [])]
    known = {each["name"]: each for each in known if each["in"] == "query"}
    given = urllib.parse.parse_qs(line["query"], keep_blank_values=True)
    unknown = [] if operation.get("x-signed") else given.keys() - known.keys()
    problems = ["has a query of " + name for name in unknown]
    for name, parameter in known.items():
        if name not in given:
            problems += ["has no query of " + name] if parameter.get("required") else []
            continue
        schema = parameter["schema"]
        if schema["type"] == "array":
            value = given[name]
        else:
            value = given[name][0] if schema["type"] == "string" else json.loads(given[name][0])
        problems += [name + ": " + each for each in description.problems(schema, value)]
    return problems


def sign_in_problems(description, operation, line):
    security = operation.get("security", description.security)
    if security is None:
        return []
    allowed = {description.schemes[name] for each in security for name in each} or {""}
    given = line["authorization"].lower()
    # A person's grant is asked for without a secret (reference, 3.2); the vendor's description knows clients alone.
    if line["path"] == "/oauth/token" and "client_credentials" not in line["request"]:
        allowed = {""}
    return [] if given in allowed else ["is signed in by \"%s\"" % given]


def check_call(description, line, product):
    operation = description.operation(line["method"], line["path"])
    if operation is None:
        return None
    problems = []
    if product:
        problems = ["request " + each for part in (body_problems, query_problems, sign_in_problems)
                    for each in part(description, operation, line)]
    # Statuses that gateways and faults make are in no description; nor have they a body that is.
    # A query that is accepted says what one that is answered says; whether there are such is open.
    responses = operation["responses"]
    response = responses.get(str(line["status"]), responses.get("200") if line["status"] == 202 else None)
    if response is None:
        response = responses.get("default")
    if response is None:
        return problems + ([] if "json" not in line["type"] else ["status %d is not described" % line["status"]])
    schema = description.schema_of(description.resolve(response))
    if schema is not None and line["method"] != "HEAD" and "json" in line["type"]:
        problems += description.problems(schema, json.loads(line["answer"]))
    elif schema is not None and line["status"] < 300:
        problems.append("is answered with " + line["type"])
    if line["status"] < 300 and "json" in line["requestType"] and "requestBody" in operation and not product:
        problems += ["request " + each for each in body_problems(description, operation, line)]
    return problems


def check_event(description, line):
    for pattern, schema in description.topics.items():
        if pattern.match(line["topic"]):
            return description.problems(schema, line["event"])
    return None


def check(description, line, product):
    """The problems of a line; None for one that is not described."""
    if "topic" in line:
        return check_event(description, line)
    problems = check_call(description, line, product)
    if problems is None and product and line["method"] == "PUT" and line["encoding"] == "gzip":
        return description.problems({"$ref": "#/components/schemas/" + UPLOAD_SCHEMA}, json.loads(line["request"]))
    return problems


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--product", action="store_true")
    parser.add_argument("--complete", action="store_true")
    parser.add_argument("description")
    parser.add_argument("transcripts", nargs="+")
    arguments = parser.parse_args()
    description = Description(arguments.description)
    checked = 0
    failures = []
    for transcript in arguments.transcripts:
        with open(transcript, encoding="utf-8") as file:
            for text in file:
                line = json.loads(text)
                problems = check(description, line, arguments.product)
                if problems is None and not arguments.complete:
                    continue
                checked += 1
                what = line.get("topic") or "%s %s %d" % (line["method"], line["path"], line["status"])
                if problems is None:
                    problems = ["is not described"]
                failures += [what + ": " + problem for problem in problems]
    for failure in sorted(set(failures)):
        print(failure)
    print("%d checked, %d wrong" % (checked, len(failures)))
    return 1 if failures or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
