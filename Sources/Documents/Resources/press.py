"""Reads one page of HTML from standard input and writes it as PDF to standard output.

Nothing is ever fetched: whatever a page, a style or a picture in it refers to (file, http, data, anything) is refused, so
that a paper holds what was sent in and nothing else. Exit codes: 3 WeasyPrint is not there, 4 no memory, 5 anything else.
"""

import inspect
import logging
import sys


def refuse(url, *_, **__):
    raise ValueError("nothing is fetched")


def variant(document):
    """The name of the option for PDF/A differs between versions of WeasyPrint (58 renamed it)."""
    known = inspect.signature(document.write_pdf).parameters
    return {"variant" if "variant" in known else "pdf_variant": "pdf/a-3b"}


def main():
    try:
        import weasyprint
    except ImportError:
        return 3
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    page = sys.stdin.buffer.read().decode("utf-8")
    try:
        document = weasyprint.HTML(string=page, url_fetcher=refuse).render()
        document.metadata.attachments = []
        sys.stdout.buffer.write(document.write_pdf(**variant(document)))
        sys.stdout.buffer.flush()
    except MemoryError:
        return 4
    except Exception as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 5
    return 0


sys.exit(main())
