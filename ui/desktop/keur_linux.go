package desktop

import (
	"os"
	"strings"
)

func voorbeeldpad() string { return "/home/naam/Schakel" }

// schijfVan tells what a folder lies on.
func schijfVan(pad string) schijf {
	b, err := os.ReadFile("/proc/self/mountinfo")
	if err != nil {
		return vast
	}
	return schijfUit(string(b), pad)
}

// schijfUit reads from the list of mounts of Linux (proc(5)) what a path lies on: the
// longest mount point above it counts, of equal ones the last.
func schijfUit(mounts, pad string) schijf {
	punt, soort := "", ""
	for _, regel := range strings.Split(mounts, "\n") {
		voor, na, ok := strings.Cut(regel, " - ")
		velden, rest := strings.Fields(voor), strings.Fields(na)
		if !ok || len(velden) < 5 || len(rest) < 1 {
			continue
		}
		p := ontsnapt(velden[4])
		if len(p) >= len(punt) && (p == "/" || pad == p || strings.HasPrefix(pad, p+"/")) {
			punt, soort = p, rest[0]
		}
	}
	switch {
	case isNetwerk(soort):
		return netwerk
	case soort == "tmpfs" || soort == "ramfs":
		return geheugen
	case strings.HasPrefix(punt, "/media/") || strings.HasPrefix(punt, "/run/media/"):
		return los
	default:
		return vast
	}
}

// ontsnapt writes out the signs that the list of mounts writes in octal.
func ontsnapt(s string) string {
	return strings.NewReplacer(`\040`, " ", `\011`, "\t", `\012`, "\n", `\134`, `\`).Replace(s)
}

// isNetwerk tells whether files of this kind of file system lie on another computer.
func isNetwerk(soort string) bool {
	switch soort {
	case "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs",
		"fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.cephfs", "fuse.s3fs", "fuse.google-drive-ocamlfuse", "fuse.onedriver", "virtiofs", "vboxsf", "fuse.vmhgfs-fuse":
		return true
	default:
		return false
	}
}
