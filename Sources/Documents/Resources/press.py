"""Reads one page of HTML from standard input and writes it as PDF to standard output.

Nothing is ever fetched: whatever a page, a style or a picture in it refers to (file, http, data, anything) is refused, so
that a paper holds what was sent in and nothing else. Pictures in PNG that lie in the page itself are looked at, and only
while pages are laid out: no link can make one an attachment. Exit codes: 3 WeasyPrint is not there, 4 no memory, 5
anything else.
"""

import base64
import inspect
import logging
import sys


def refuse(url, *_, **__):
    raise ValueError("nothing is fetched")


PICTURE = "data:image/png;base64,"
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def look(url, *_, **__):
    if not url.startswith(PICTURE) or len(url) > 4_000_000:
        refuse(url)
    content = base64.b64decode(url[len(PICTURE):], validate=True)
    if not content.startswith(SIGNATURE):
        refuse(url)
    return {"string": content, "mime_type": "image/png"}


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
        document = weasyprint.HTML(string=page, url_fetcher=look).render()
        document.url_fetcher = refuse
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
