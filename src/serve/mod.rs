//! Serves a folder to browsers on this machine.
//!
//! For looking at a site before it is published, so it answers nobody else: it listens on loopback only, and only to requests that name loopback in `Host`, since any page in the browser can point a name of its own at this machine. It reads, and nothing more: `GET` and `HEAD`, files in the folder, none through a link that leads out of it.
//!
//! Requests are parsed by `httparse`; the rest is the standard library, one request a connection, a fixed number of threads.

mod error;
mod found;
mod media_type;
mod request;
mod response;

use std::convert::Infallible;
use std::io::{self, Read};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, SocketAddrV4, TcpListener, TcpStream};
use std::path::Path;
use std::thread;
use std::time::Duration;

pub use error::ServeError;

use request::Request;
use response::Response;

/// Where a site is served unless another address is given.
pub const DEFAULT_ADDRESS: SocketAddr = SocketAddr::V4(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 4040));

/// How many connections are served at once; others wait.
const CONNECTIONS: usize = 32;

/// How long a whole request may take to come, and each part of a response to be taken.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server that has its port, and answers once it runs.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Takes a port, so that a taken one is reported before a long build. Port 0 takes any that is free.
    ///
    /// # Errors
    /// [`ServeError::NotLoopback`], [`ServeError::PortTaken`], or [`ServeError::Io`] with what the system says.
    ///
    /// # Examples
    ///
    /// ```
    /// let server = tarif::serve::Server::bind("127.0.0.1:0".parse()?)?;
    /// assert!(server.base_url().starts_with("http://127.0.0.1:"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn bind(address: SocketAddr) -> Result<Self, ServeError> {
        if !address.ip().is_loopback() {
            return Err(ServeError::NotLoopback { address });
        }
        let listener = TcpListener::bind(address).map_err(|source| match source.kind() {
            io::ErrorKind::AddrInUse => ServeError::PortTaken { address },
            _ => ServeError::Io { address, source },
        })?;
        let address = listener.local_addr().map_err(|source| ServeError::Io { address, source })?;
        Ok(Self { listener, address })
    }

    /// Returns the address of the start page, which is the base URL to build the site with.
    pub fn base_url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers with the files in `folder`, until the process ends.
    ///
    /// The folder is looked at anew for every request, so it may be published to meanwhile.
    pub fn run(&self, folder: &Path) -> ! {
        match thread::scope(|scope| {
            for _ in 1..CONNECTIONS {
                scope.spawn(|| self.work(folder));
            }
            self.work(folder)
        }) {}
    }

    fn work(&self, folder: &Path) -> Infallible {
        loop {
            match self.listener.accept() {
                // A visitor who left is no concern of ours, and whatever else went wrong with one connection ends with it.
                Ok((mut stream, _)) => drop(answer(&mut stream, folder)),
                // Too many open files, say: it passes.
                Err(_) => thread::sleep(Duration::from_millis(100)),
            }
        }
    }
}

fn answer(stream: &mut TcpStream, folder: &Path) -> io::Result<()> {
    stream.set_write_timeout(Some(PATIENCE))?;
    let response = match Request::read(stream, PATIENCE)? {
        Ok(request) => response::to(&request, folder),
        Err(problem) => Response::of_problem(problem),
    };
    let is_error = response.is_error();
    response.write(stream)?;
    stream.shutdown(Shutdown::Write)?;
    if is_error { take_the_rest(stream) } else { Ok(()) }
}

/// Closing a connection from which not all was read would take the response back before the client has it.
fn take_the_rest(stream: &mut TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_millis(500)))?;
    io::copy(&mut stream.take(1 << 18), &mut io::sink())?;
    Ok(())
}

#[cfg(test)]
mod tests;
