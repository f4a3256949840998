//! The chime on a real sound server, heard through its monitor.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use poultice::agent::chime::{Chime, ChimeEvent, DesktopChime, Sound};

use crate::support::desktop::Desktop;
use crate::support::sound::{RATE, loudness};
use crate::watched::PATIENCE;

fn chime(desktop: &Desktop) -> (DesktopChime, mpsc::Receiver<ChimeEvent>) {
    let (sender, events) = mpsc::channel();
    let chime = DesktopChime::at_server(desktop.sound_socket(), move |event| {
        eprintln!("{event:?}");
        let _ = sender.send(event);
    });
    (chime.expect("a thread"), events)
}

/// Plays a sound and hears it to its end.
fn heard(desktop: &Desktop, chime: &DesktopChime, sound: Sound, volume_percent: u8) -> Vec<i16> {
    let recording = desktop.record();
    chime.play(sound, volume_percent);
    recording.one_sound(Duration::from_millis(500), PATIENCE).expect("a sound, and then silence")
}

#[test]
fn it_is_heard_within_half_a_second_and_keeps_nobody_waiting() {
    let Some(desktop) = Desktop::builder().sound().start() else { return };
    let (chime, _events) = chime(&desktop);
    let recording = desktop.record();
    let asked = Instant::now();
    chime.play(Sound::Off, 80);
    assert!(asked.elapsed() < Duration::from_millis(300), "play() took {:?}", asked.elapsed());
    let sounded = recording.first_sound(PATIENCE).expect("a sound");
    let late = sounded - asked;
    assert!(late < Duration::from_millis(500), "heard after {late:?}");
}

#[test]
fn the_three_sounds_are_whole_and_differ() {
    let Some(desktop) = Desktop::builder().sound().start() else { return };
    let (chime, _events) = chime(&desktop);
    let sounds = [Sound::On, Sound::Off, Sound::Attention].map(|sound| heard(&desktop, &chime, sound, 100));
    for sound in &sounds {
        let seconds = sound.len() as f64 / f64::from(RATE);
        assert!((0.6..1.6).contains(&seconds), "{seconds} s long");
        assert!(loudness(sound).peak > 0.3, "{:?}", loudness(sound));
    }
    let [on, off, attention] = sounds.map(|sound| crossings(&sound));
    assert!(first(&on) < last(&on), "on rises: {on:?}");
    assert!(first(&off) > last(&off), "off falls: {off:?}");
    assert!(attention[0] > attention[1] && attention[1] < attention[2], "attention swings: {attention:?}");
}

#[test]
fn volume_turns_it_down_and_zero_is_silence() {
    let Some(desktop) = Desktop::builder().sound().start() else { return };
    let (chime, events) = chime(&desktop);
    let loud = loudness(&heard(&desktop, &chime, Sound::Off, 100)).peak;
    let quiet = loudness(&heard(&desktop, &chime, Sound::Off, 50)).peak;
    assert!((0.2..0.3).contains(&(quiet / loud)), "{quiet} of {loud}");
    chime.play(Sound::Off, 0);
    let silence = desktop.record_sound(Duration::from_millis(700));
    assert!(silence.peak < 0.001, "{silence:?}");
    assert!(events.try_recv().is_err(), "silence on purpose is no event");
}

#[test]
fn nothing_sounds_unasked() {
    let Some(desktop) = Desktop::builder().sound().start() else { return };
    let (_chime, _events) = chime(&desktop);
    let silence = desktop.record_sound(Duration::from_millis(500));
    assert!(silence.peak < 0.001, "{silence:?}");
}

#[test]
fn without_a_sound_server_it_says_so_once() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let (chime, events) = chime(&desktop);
    chime.play(Sound::Off, 80);
    assert!(matches!(events.recv_timeout(PATIENCE), Ok(ChimeEvent::Silent { .. })));
    chime.play(Sound::Off, 80);
    // The worker ends when its owner does, after what it was told to play; then nobody can send any more.
    drop(chime);
    assert_eq!(events.recv_timeout(PATIENCE), Err(mpsc::RecvTimeoutError::Disconnected));
}

#[test]
fn a_sound_that_plays_again_is_told() {
    let Some(desktop) = Desktop::builder().sound().start() else { return };
    let (sender, events) = mpsc::channel();
    // The server is somewhere else at first.
    let socket = desktop.path("elsewhere");
    let chime = DesktopChime::at_server(socket.clone(), move |event| drop(sender.send(event))).expect("a thread");
    chime.play(Sound::Off, 80);
    assert!(matches!(events.recv_timeout(PATIENCE), Ok(ChimeEvent::Silent { .. })));
    std::os::unix::fs::symlink(desktop.sound_socket(), socket).expect("a link");
    chime.play(Sound::Off, 80);
    assert_eq!(events.recv_timeout(PATIENCE), Ok(ChimeEvent::Heard));
}

#[test]
fn a_sound_server_that_hangs_is_told() {
    let Some(desktop) = Desktop::builder().start() else { return };
    // Somebody listens there, and never says a word.
    let _mute = std::os::unix::net::UnixListener::bind(desktop.sound_socket()).expect("a socket");
    let (chime, events) = chime(&desktop);
    chime.play(Sound::Off, 80);
    let event = events.recv_timeout(PATIENCE);
    assert!(matches!(event, Ok(ChimeEvent::Silent { .. })), "{event:?}");
}

/// How often the sound crosses zero upwards in each sixth of a second: its pitch, roughly.
fn crossings(sound: &[i16]) -> Vec<usize> {
    let parts = sound.chunks_exact(RATE as usize * 17 / 100);
    parts.map(|part| part.windows(2).filter(|pair| pair[0] < 0 && pair[1] >= 0).count()).collect()
}

fn first(pitches: &[usize]) -> usize {
    pitches[0]
}

fn last(pitches: &[usize]) -> usize {
    pitches[pitches.len() - 1]
}
