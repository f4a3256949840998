//! A sound, as a reminder would play it.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use super::{Check, Kind};
use crate::agent::chime::{Chime, ChimeEvent, DesktopChime, Sound};
use crate::store::Settings;
use crate::t;

/// The longest sound, and as long as a hung server is given.
const PATIENCE: Duration = Duration::from_secs(12);

/// Plays one, as loud as the settings say.
pub fn check(settings: &Settings) -> Vec<Check> {
    vec![if !settings.sound || settings.volume == 0 {
        Check::warning(Kind::Sound, t!("doctor-sound-off"), t!("doctor-sound-off-todo"))
    } else {
        match play(u8::try_from(settings.volume).unwrap_or(100)) {
            Ok(()) => Check::fine(Kind::Sound, t!("doctor-sound-fine")),
            Err(why) => Check::broken(Kind::Sound, t!("doctor-sound-none", why = why), t!("doctor-sound-todo")),
        }
    }]
}

fn play(volume_percent: u8) -> Result<(), String> {
    let (tell, told) = channel();
    let chime = DesktopChime::new(move |event| {
        // Nobody listens any more where it took too long.
        let _late = tell.send(event);
    })
    .map_err(|error| error.to_string())?;
    chime.play(Sound::Attention, volume_percent);
    // The chime's worker plays what it was told and ends with its owner: that it ends in silence is the good news.
    drop(chime);
    match told.recv_timeout(PATIENCE) {
        Ok(ChimeEvent::Heard) | Err(RecvTimeoutError::Disconnected) => Ok(()),
        Ok(ChimeEvent::Silent { why }) => Err(why),
        Err(RecvTimeoutError::Timeout) => Err(t!("doctor-no-answer")),
    }
}
