package assets

import (
	"bytes"
	"testing"
)

func TestFontsAreTrueTypeAndSmallEnough(t *testing.T) {
	som := 0
	for naam, b := range map[string][]byte{
		"NotoSans": NotoSans(), "NotoSansVet": NotoSansVet(), "NotoNaskh": NotoNaskh(), "NotoNaskhVet": NotoNaskhVet(),
		"NotoSansEthiopisch": NotoSansEthiopisch(), "NotoSansEthiopischVet": NotoSansEthiopischVet(),
	} {
		if !bytes.HasPrefix(b, []byte{0, 1, 0, 0}) || len(b) > 2_000_000 {
			t.Errorf("%s: %d bytes, starts with % x", naam, len(b), b[:min(4, len(b))])
		}
		som += len(b)
	}
	if som > 2_500_000 {
		t.Errorf("the fonts are %d bytes together", som)
	}
}

func TestProfileIsRGBForScreens(t *testing.T) {
	p := SRGB()
	if len(p) < 128 || string(p[12:20]) != "mntrRGB " || string(p[36:40]) != "acsp" {
		t.Errorf("%d bytes", len(p))
	}
}
