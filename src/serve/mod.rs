//! Serves a built site to browsers on this machine, and tells them when it changes.
//!
//! For looking at a site before it is published, so it answers nobody else unless told to: it listens on loopback, and answers requests that name loopback in `Host`. It reads, and nothing more: `GET` and `HEAD`, files of the built site, which it has in memory: no request reaches the disk.
//!
//! Pages are served as they will be published, with one script element each. HTTP itself is hyper's, on one thread: connections that stay open for events, limits on heads, and time limits are what a hand-made server gets wrong.

mod error;
mod hosts;
mod live;
mod media_type;
mod places;
mod preview;
mod response;
mod target;

use std::convert::Infallible;
use std::future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, oneshot};
use tokio::time;
use tokio_io_timeout::TimeoutStream;

pub use error::ServeError;
pub use preview::Preview;

use hosts::Hosts;
use places::{Place, Places};
use response::Answering;

/// Where a site is served unless another address is given.
pub const DEFAULT_HOST: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// The port that a site is served on unless another one is given.
pub const DEFAULT_PORT: u16 = 4040;

/// How many ports are tried where none is given and the usual one is taken.
const PORTS_TRIED: u16 = 20;

/// How many connections are served at once; with one more, another is let go.
const CONNECTIONS: usize = 64;

/// How many of them may be streams of events. A browser opens six connections to a server at most.
const STREAMS: usize = 32;

/// How long the head of a request may be, in bytes. That of a browser on loopback has one or two thousand; cookies of other local servers may add some.
const LONGEST_HEAD: usize = 32 * 1024;

/// How many header lines a request may have.
const MOST_HEADERS: usize = 100;

/// How long a connection may wait for the head of a request, and each part of an answer for being taken.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server that has its port, and answers once it runs.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    patience: Duration,
}

impl Server {
    /// Takes a port, so that a taken one is reported before a long build. Port 0 takes any that is free; without one, the first free of the usual ones is taken.
    ///
    /// # Errors
    /// [`ServeError::PortTaken`], [`ServeError::PortsTaken`], or [`ServeError::Io`] with what the system says.
    ///
    /// # Examples
    ///
    /// ```
    /// use tarif::serve::{DEFAULT_HOST, Server};
    ///
    /// let server = Server::bind(DEFAULT_HOST, Some(0))?;
    /// assert!(server.base_url().starts_with("http://127.0.0.1:"));
    /// # Ok::<(), tarif::serve::ServeError>(())
    /// ```
    pub fn bind(host: IpAddr, port: Option<u16>) -> Result<Self, ServeError> {
        match port {
            Some(port) => Self::at(SocketAddr::new(host, port)),
            None => Self::at_one_of(host, DEFAULT_PORT..=DEFAULT_PORT + PORTS_TRIED),
        }
    }

    fn at_one_of(host: IpAddr, ports: std::ops::RangeInclusive<u16>) -> Result<Self, ServeError> {
        for port in ports.clone() {
            match Self::at(SocketAddr::new(host, port)) {
                Err(ServeError::PortTaken { .. }) => {}
                result => return result,
            }
        }
        Err(ServeError::PortsTaken { first: *ports.start(), last: *ports.end() })
    }

    fn at(address: SocketAddr) -> Result<Self, ServeError> {
        let other = |source| ServeError::Io { address, source };
        let listener = TcpListener::bind(address).map_err(|source| match source.kind() {
            io::ErrorKind::AddrInUse => ServeError::PortTaken { address },
            _ => other(source),
        })?;
        listener.set_nonblocking(true).map_err(other)?;
        let address = listener.local_addr().map_err(other)?;
        Ok(Self { listener, address, patience: PATIENCE })
    }

    /// Returns the address of the start page, which is the base URL to build the site with.
    pub fn base_url(&self) -> String {
        // Every address of this machine is none that a browser can ask for.
        if self.address.ip().is_unspecified() {
            format!("http://localhost:{}/", self.address.port())
        } else {
            format!("http://{}/", self.address)
        }
    }

    /// Returns whether other machines can reach the server.
    pub fn is_public(&self) -> bool {
        !self.address.ip().is_loopback()
    }

    /// Returns the port.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Answers with what `preview` shows, until the process is told to end: by Ctrl-C, or by `SIGTERM` where there is one.
    ///
    /// # Errors
    /// [`ServeError::Io`] if the system refuses what a server needs.
    pub fn run(self, preview: &Preview) -> Result<(), ServeError> {
        let Self { listener, address, patience } = self;
        let answering = Answering {
            hosts: Hosts::of(address.ip()),
            states: preview.states(),
            streams: Arc::new(Semaphore::new(STREAMS)),
        };
        let served = || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener)?;
                tokio::select! {
                    never = accept(&listener, &answering, patience) => match never {},
                    told = told_to_end() => told,
                }
            })
        };
        served().map_err(|source| ServeError::Io { address, source })
    }
}

async fn accept(listener: &tokio::net::TcpListener, answering: &Answering, patience: Duration) -> Infallible {
    let places = Places::new(CONNECTIONS);
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                let (place, let_go) = places.take().await;
                tokio::spawn(serve(stream, answering.clone(), patience, place, let_go));
            }
            // Too many open files, say: it passes.
            Err(_) => time::sleep(Duration::from_millis(100)).await,
        }
    }
}

/// Answers the requests of one connection, until it is let go. A visitor who left is no concern of ours, and whatever else went wrong with one connection ends with it.
async fn serve(
    stream: TcpStream,
    answering: Answering,
    patience: Duration,
    place: Place,
    let_go: oneshot::Receiver<()>,
) {
    // What is sent is sent at once: reloading waits for nothing.
    drop(stream.set_nodelay(true));
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(patience));
    let service = service_fn(|request| {
        place.asked();
        let answer = answering.to(&request);
        // Only of a stream of events nobody knows the length.
        if answer.body().size_hint().exact().is_none() {
            place.stays();
        }
        future::ready(Ok::<_, Infallible>(answer))
    });
    let serving = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience)
        .max_buf_size(LONGEST_HEAD)
        .max_headers(MOST_HEADERS)
        .serve_connection(TokioIo::new(Box::pin(stream)), service);
    tokio::select! {
        served = serving => drop(served),
        _ = let_go => {}
    }
}

#[cfg(unix)]
async fn told_to_end() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn told_to_end() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}

#[cfg(test)]
mod tests;
