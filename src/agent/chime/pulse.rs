//! Plays through PulseAudio, or PipeWire in its place.
//!
//! The protocol is spoken here over a plain blocking socket: the crate's own client starts a second thread for each
//! connection, which outlives it, and its opening can hang; a socket has time limits.

use std::ffi::CString;
use std::io::{BufReader, ErrorKind, Read};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use pulseaudio::protocol::{self, Command, ProtocolError};

use super::sound::Pcm;

/// How long the server may be silent before it counts as hung.
const PATIENCE: Duration = Duration::from_secs(2);
/// How much longer than the sound itself the whole may take: the longest latency of a sound device, amply.
const LATENESS: Duration = Duration::from_secs(4);

/// How long a device may take to sound what it was handed.
const AFTERGLOW: Duration = Duration::from_millis(300);

/// Bytes in the secret by which a server knows its user.
const COOKIE_LENGTH: usize = 256;

/// Bytes in a message, far more than any that concerns us has.
const LONGEST_MESSAGE: u32 = 64 * 1024;

/// Tags by which replies are told apart.
const HELLO: u32 = 0;
const NAME: u32 = 1;
const CREATE: u32 = 2;
const DRAIN: u32 = 3;

/// Plays the samples to their end, on the server at this socket or the person's own.
pub(super) fn play(pcm: &Pcm, server: Option<&Path>) -> Result<(), String> {
    let played = Server::connect(server).and_then(|mut server| server.play(pcm));
    played.map_err(|error| match error {
        ProtocolError::Io(io) if matches!(io.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
            "the sound server doesn't answer".into()
        }
        error => error.to_string(),
    })
}

struct Server {
    socket: BufReader<UnixStream>,
    version: u16,
}

impl Server {
    fn connect(path: Option<&Path>) -> Result<Self, ProtocolError> {
        let path = path
            .map(Path::to_owned)
            .or_else(pulseaudio::socket_path_from_env)
            .ok_or_else(|| std::io::Error::new(ErrorKind::NotFound, "no sound server is running"))?;
        let socket = UnixStream::connect(path)?;
        socket.set_read_timeout(Some(PATIENCE))?;
        socket.set_write_timeout(Some(PATIENCE))?;
        let mut server = Self { socket: BufReader::new(socket), version: protocol::MAX_VERSION };

        let mut cookie =
            pulseaudio::cookie_path_from_env().and_then(|path| std::fs::read(path).ok()).unwrap_or_default();
        // A server that needs no cookie still throws out whoever sends one of another length.
        cookie.resize(COOKIE_LENGTH, 0);
        server.send(
            HELLO,
            &Command::Auth(protocol::AuthParams {
                version: protocol::MAX_VERSION,
                supports_shm: false,
                supports_memfd: false,
                cookie,
            }),
        )?;
        let (_, reply) = protocol::read_reply_message::<protocol::AuthReply>(&mut server.socket, server.version)?;
        server.version = server.version.min(reply.version);

        let mut who = protocol::Props::new();
        who.set(protocol::Prop::ApplicationName, c"Poultice");
        who.set(protocol::Prop::ApplicationIconName, c"io.github.poultice.Poultice");
        server.send(NAME, &Command::SetClientName(who))?;
        protocol::read_reply_message::<protocol::SetClientNameReply>(&mut server.socket, server.version)?;
        Ok(server)
    }

    fn play(&mut self, pcm: &Pcm) -> Result<(), ProtocolError> {
        let bytes: Vec<u8> = pcm.samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
        let length = Duration::from_secs_f64(pcm.samples.len() as f64 / f64::from(pcm.rate.max(1)));
        let deadline = Instant::now() + length + LATENESS;

        self.send(CREATE, &Command::CreatePlaybackStream(stream(pcm)))?;
        let (_, made) =
            protocol::read_reply_message::<protocol::CreatePlaybackStreamReply>(&mut self.socket, self.version)?;

        let began = Instant::now();
        let mut left = bytes.as_slice();
        let mut asked = made.requested_bytes as usize;
        loop {
            // The server says how much it wants; the tail is followed by the wish to hear when all has sounded.
            let (now, later) = left.split_at(asked.min(left.len()));
            if !now.is_empty() {
                protocol::write_memblock(self.socket.get_mut(), made.channel, now, 0)?;
                left = later;
                if left.is_empty() {
                    self.send(DRAIN, &Command::DrainPlaybackStream(made.channel))?;
                }
            }
            asked = 0;
            // A drain is answered only when the last sample has sounded, which may take the whole length.
            self.socket.get_ref().set_read_timeout(Some(time_left(deadline)?))?;
            match self.receive()? {
                (_, Command::Request(request)) if request.channel == made.channel => asked = request.length as usize,
                (DRAIN, Command::Reply) => {
                    // Drained means handed to the device, and leaving now would take back what has not sounded yet.
                    thread::sleep((began + length + AFTERGLOW).saturating_duration_since(Instant::now()));
                    return Ok(());
                }
                (_, Command::Error(error)) => return Err(ProtocolError::ServerError(error)),
                (_, Command::PlaybackStreamKilled(_)) => {
                    return Err(ProtocolError::Io(std::io::Error::other("the sound device went away")));
                }
                _ => {}
            }
        }
    }

    /// The next message. It is taken off the socket whole before it is read, so that one with parts this version of
    /// the protocol doesn't know can't spoil those that follow.
    fn receive(&mut self) -> Result<(u32, Command), ProtocolError> {
        let header = protocol::read_descriptor(&mut self.socket)?;
        if header.length > LONGEST_MESSAGE {
            return Err(ProtocolError::Invalid(format!("a message of {} bytes", header.length)));
        }
        let mut message = vec![0; header.length as usize];
        self.socket.read_exact(&mut message)?;
        Command::read_tag_prefixed(&mut message.as_slice(), self.version)
    }

    fn send(&mut self, tag: u32, command: &Command) -> Result<(), ProtocolError> {
        protocol::write_command_message(self.socket.get_mut(), tag, command, self.version)
    }
}

fn stream(pcm: &Pcm) -> protocol::PlaybackStreamParams {
    let mut props = protocol::Props::new();
    props.set(protocol::Prop::MediaName, c"Reminder");
    protocol::PlaybackStreamParams {
        sample_spec: protocol::SampleSpec { format: protocol::SampleFormat::S16Le, channels: 1, sample_rate: pcm.rate },
        channel_map: protocol::ChannelMap::mono(),
        sink_name: Some(CString::from(protocol::DEFAULT_SINK)),
        // The target is a fifth of a second, in bytes.
        // A sound this short never fills the server's usual two seconds of prebuffer, and would stay silent. With none at
        // all the stream plays silence for ever after its end, and is never drained: so it is one sample.
        buffer_attr: protocol::stream::BufferAttr {
            max_length: u32::MAX,
            target_length: pcm.rate * 2 / 5,
            pre_buffering: 2,
            minimum_request_length: u32::MAX,
            ..Default::default()
        },
        cvolume: Some(protocol::ChannelVolume::norm(1)),
        // The device itself should not collect more than the target: a reminder is wanted now.
        flags: protocol::stream::StreamFlags { adjust_latency: true, ..Default::default() },
        props,
        ..Default::default()
    }
}

fn time_left(deadline: Instant) -> Result<Duration, ProtocolError> {
    match deadline.checked_duration_since(Instant::now()) {
        Some(left) if !left.is_zero() => Ok(left),
        _ => Err(ProtocolError::Timeout),
    }
}
