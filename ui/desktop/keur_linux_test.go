package desktop

import "testing"

func TestLinuxTellsWhatAFolderLiesOn(t *testing.T) {
	const mounts = `22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:5 / /dev rw - devtmpfs udev rw
31 22 0:25 / /run rw - tmpfs tmpfs rw
40 22 0:40 / /mnt/gemeente rw - cifs //server/deel rw
41 22 0:41 / /home/an/server rw - fuse.sshfs an@server: rw
42 22 8:17 / /media/an/STICK\0401 rw - vfat /dev/sdb1 rw
43 22 0:43 / /srv rw - nfs4 server:/srv rw
44 43 8:33 / /srv/schijf rw - ext4 /dev/sdc1 rw
45 22 0:44 / /mnt/dubbel rw - ext4 /dev/sdd1 rw
46 22 0:45 / /mnt/dubbel rw - nfs server:/x rw
onzin
47 22 0:46 / - 
`
	for pad, want := range map[string]schijf{
		"/home/an/Schakel": vast, "/": vast, "/mnt/gemeente": netwerk, "/mnt/gemeente/Schakel": netwerk, "/mnt/gemeenten": vast,
		"/home/an/server/x": netwerk, "/media/an/STICK 1/Schakel": los, "/media": vast, "/run/user/1000": geheugen,
		"/srv/x": netwerk, "/srv/schijf/x": vast, "/mnt/dubbel": netwerk,
	} {
		if got := schijfUit(mounts, pad); got != want {
			t.Errorf("%s lies on %d, want %d", pad, got, want)
		}
	}
	if got := schijfUit("", "/x"); got != vast {
		t.Errorf("without a list: %d", got)
	}
	if got := schijfVan("/dev/shm"); got != geheugen {
		t.Errorf("/dev/shm lies on %d", got)
	}
}
