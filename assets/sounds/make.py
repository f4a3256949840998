#!/usr/bin/env python3
"""Makes the three sounds of Poultice: on.wav, off.wav, attention.wav (16-bit mono, 22.05 kHz).

They are our own work, and this script is how they were made; run it to make them again:

    python3 assets/sounds/make.py

Told apart by direction and timbre, so that they work across a room and from another one: "on" rises, soft as a small
bell; "off" falls, firmer, three steps; "attention" swings between two notes.
"""

import math
import struct
import wave
from pathlib import Path

RATE = 22050
HERE = Path(__file__).parent

# Partials of a tone: (multiple of the pitch, loudness, how much faster it dies away).
BELL = [(1.0, 1.0, 1.0), (2.0, 0.35, 1.6), (3.01, 0.18, 2.4), (5.4, 0.06, 4.0)]
FIRM = [(1.0, 1.0, 1.0), (2.0, 0.5, 1.2), (3.0, 0.35, 1.4), (4.0, 0.15, 2.0)]
REED = [(1.0, 1.0, 1.0), (3.0, 0.3, 1.0), (5.0, 0.1, 1.2)]


def tone(into, start, pitch, length, decay, partials, loudness=1.0):
    """Adds one struck note to `into`: `start` and `length` in seconds, `pitch` in Hz, `decay` in 1/s."""
    first = int(start * RATE)
    count = int(length * RATE)
    for i in range(count):
        if first + i >= len(into):
            break
        t = i / RATE
        # Six milliseconds in and thirty out, so that nothing clicks.
        edge = min(1.0, t / 0.006, (length - t) / 0.03)
        sample = sum(
            level * math.exp(-decay * fade * t) * math.sin(2 * math.pi * pitch * multiple * t)
            for multiple, level, fade in partials
        )
        into[first + i] += loudness * edge * sample


def save(name, samples, peak):
    """Writes the samples so that the loudest is `peak` of full scale."""
    top = max(abs(s) for s in samples)
    with wave.open(str(HERE / name), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", round(32767 * peak * s / top)) for s in samples))


def silence(seconds):
    return [0.0] * int(seconds * RATE)


on = silence(1.1)
tone(on, 0.0, 659.26, 0.8, 5.0, BELL)  # E5
tone(on, 0.22, 987.77, 0.88, 5.0, BELL)  # B5
save("on.wav", on, 0.55)

off = silence(1.3)
tone(off, 0.0, 783.99, 0.45, 5.0, FIRM)  # G5
tone(off, 0.28, 622.25, 0.45, 5.0, FIRM)  # E flat 5
tone(off, 0.56, 466.16, 0.74, 4.0, FIRM, 1.1)  # B flat 4
save("off.wav", off, 0.8)

attention = silence(1.36)
for i, start in enumerate((0.0, 0.17, 0.34, 0.51, 0.85, 1.02)):
    tone(attention, start, (880.0, 698.46)[i % 2], 0.34 if i in (3, 5) else 0.19, 4.0, REED)  # A5, F5
save("attention.wav", attention, 0.8)
