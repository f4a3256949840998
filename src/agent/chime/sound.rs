//! The three sounds, embedded; `assets/sounds/make.py` made them.

/// The sounds there are, different by ear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sound {
    /// Something may go on: two soft notes, rising.
    On,
    /// Something must come off: three firm notes, falling.
    Off,
    /// Something needs the person: two notes, back and forth.
    Attention,
}

/// Samples ready to be played: signed 16 bit, one channel.
pub(super) struct Pcm {
    /// Samples a second.
    pub(super) rate: u32,
    pub(super) samples: Vec<i16>,
}

/// Reads a sound out of the program and turns it down to `volume_percent`.
pub(super) fn load(sound: Sound, volume_percent: u8) -> Result<Pcm, String> {
    let file: &[u8] = match sound {
        Sound::On => include_bytes!("../../../assets/sounds/on.wav"),
        Sound::Off => include_bytes!("../../../assets/sounds/off.wav"),
        Sound::Attention => include_bytes!("../../../assets/sounds/attention.wav"),
    };
    let (rate, data) = read_wav(file).ok_or("the built-in sound is not a 16-bit mono WAV file")?;
    // Ears hear ratios: the square makes half the slider sound about half as loud. The samples are scaled, not the
    // stream's volume, because servers remember the latter and the two would multiply.
    let factor = (f32::from(volume_percent.min(100)) / 100.0).powi(2);
    let turned_down = |sample: [u8; 2]| (f32::from(i16::from_le_bytes(sample)) * factor) as i16;
    Ok(Pcm { rate, samples: data.as_chunks().0.iter().copied().map(turned_down).collect() })
}

/// The rate and the sample bytes of a 16-bit mono PCM file.
fn read_wav(file: &[u8]) -> Option<(u32, &[u8])> {
    let mut rest = file.strip_prefix(b"RIFF")?.get(4..)?.strip_prefix(b"WAVE")?;
    let mut rate = None;
    loop {
        let (name, tail) = rest.split_first_chunk::<4>()?;
        let (length, tail) = tail.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let chunk = tail.get(..length)?;
        match name {
            // Format 1 is plain PCM, then 1 channel, the rate, bytes a second, bytes a frame, 16 bits.
            b"fmt " => {
                if chunk.get(..4)? != [1, 0, 1, 0] || chunk.get(14..16)? != [16, 0] {
                    return None;
                }
                rate = Some(u32::from_le_bytes(*chunk.get(4..)?.first_chunk()?));
            }
            b"data" => return Some((rate?, chunk)),
            _ => {}
        }
        // Chunks start at even places.
        rest = tail.get(length + length % 2..)?;
    }
}
