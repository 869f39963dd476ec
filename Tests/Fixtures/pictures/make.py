"""Makes the pictures in `boat_files`; needs Pillow 11.3 or later. Run it in this folder."""

import pathlib

from PIL import Image, ImageDraw

FOLDER = pathlib.Path("boat_files")


def boat(mode="RGB", size=(48, 36)):
    picture = Image.new("RGB", size, (30, 90, 140))
    draw = ImageDraw.Draw(picture)
    draw.polygon([(4, size[1] - 12), (size[0] - 4, size[1] - 12), (size[0] - 12, size[1] - 4),
                  (12, size[1] - 4)], fill=(230, 220, 190))
    return picture.convert(mode, dither=Image.Dither.NONE)


def turned():
    picture = boat(size=(48, 24))
    exif = picture.getexif()
    exif[274] = 6
    picture.save(FOLDER / "turned.jpg", exif=exif, quality=30)


def main():
    FOLDER.mkdir(exist_ok=True)
    for name in ["deck.png", "deck.webp", "deck.avif", "deck.gif"]:
        boat().save(FOLDER / name)
    boat().save(FOLDER / "deck.jpg", quality=30)
    boat("RGBA").save(FOLDER / "lossless.webp", lossless=True)
    boat("1").save(FOLDER / "deck.bmp")
    boat("1").save(FOLDER / "deck.tiff", compression="group4")
    boat("CMYK").save(FOLDER / "cmyk.jpg", quality=30)
    boat(size=(16, 16)).save(FOLDER / "sign.ico", sizes=[(16, 16)])
    boat("1", size=(2500, 2000)).save(FOLDER / "large.png")
    boat(size=(64, 32)).save(FOLDER / "stern & oar.png")
    boat(size=(16, 16)).save(FOLDER / "sign.png")
    Image.new("L", (1, 1)).save(FOLDER / "counter.gif")
    waves = [Image.new("RGB", (40, 40), (0, 0, blue)) for blue in (90, 120, 150)]
    waves[0].save(FOLDER / "waves.gif", save_all=True, append_images=waves[1:], duration=200)
    waves[0].save(FOLDER / "waves.webp", save_all=True, append_images=waves[1:], duration=200)
    turned()
    whole = (FOLDER / "deck.png").read_bytes()
    (FOLDER / "cut-off.png").write_bytes(whole[: len(whole) // 2])
    width = (60_000).to_bytes(4, "big")
    (FOLDER / "boundless.png").write_bytes(whole[:16] + width + width + whole[24:])
    (FOLDER / "misnamed.jpg").write_bytes(whole)
    (FOLDER / "page.jpg").write_text("<!doctype html><p>Not found <svg></svg></p>\n")
    (FOLDER / "empty.png").write_bytes(b"")


main()
