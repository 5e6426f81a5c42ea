"""A PDF whose pages are JPEG pictures, written page by page: Pillow's would keep all of them in memory."""

from __future__ import annotations

from typing import BinaryIO

_POINTS = 72  # an inch


class PdfPages:
    """Objects 1 and 2 are the catalogue and the list of pages; three follow for each page."""

    def __init__(self, file: BinaryIO, title: str = "") -> None:
        self._file, self._title = file, title
        self._places: dict[int, int] = {}
        self._pages: list[int] = []
        self._next = 4
        file.write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")

    def add(self, jpeg: bytes, size: tuple[int, int], dpi: int) -> None:
        """
        Args:
            size: of the picture, width and height in pixels.
        """
        page, content, image = range(self._next, self._next + 3)
        self._next += 3
        width, height = (side * _POINTS / dpi for side in size)
        drawn = f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /I Do Q".encode()
        self._object(
            page,
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:.2f} {height:.2f}] /Contents {content} 0 R "
            f"/Resources << /XObject << /I {image} 0 R >> >> >>",
        )
        self._object(content, f"<< /Length {len(drawn)} >>", drawn)
        self._object(
            image,
            f"<< /Type /XObject /Subtype /Image /Width {size[0]} /Height {size[1]} /ColorSpace /DeviceRGB "
            f"/BitsPerComponent 8 /Filter /DCTDecode /Length {len(jpeg)} >>",
            jpeg,
        )
        self._pages.append(page)

    def finish(self) -> None:
        """Writes what a reader begins with, and where everything lies."""
        self._object(1, "<< /Type /Catalog /Pages 2 0 R >>")
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        self._object(2, f"<< /Type /Pages /Kids [{kids}] /Count {len(self._pages)} >>")
        title = ("\ufeff" + self._title).encode("utf-16-be", errors="replace").hex()
        self._object(3, f"<< /Title <{title}> >>")
        start = self._file.tell()
        lines = [f"{self._places[number]:010d} 00000 n \n" for number in range(1, self._next)]
        self._file.write(f"xref\n0 {self._next}\n0000000000 65535 f \n{''.join(lines)}".encode())
        trailer = f"trailer\n<< /Size {self._next} /Root 1 0 R /Info 3 0 R >>\nstartxref\n{start}\n%%EOF\n"
        self._file.write(trailer.encode())

    def _object(self, number: int, dictionary: str, stream: bytes | None = None) -> None:
        self._places[number] = self._file.tell()
        self._file.write(f"{number} 0 obj\n{dictionary}\n".encode())
        if stream is not None:
            self._file.write(b"stream\n" + stream + b"\nendstream\n")
        self._file.write(b"endobj\n")
