<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Draw it as one (O)</source>
        <translation>Tek blok olarak çiz (O)</translation>
    </message>
    <message>
        <source>Draw them as one (Ctrl+G)</source>
        <translation>Tek blok olarak çiz (Ctrl+G)</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Daralt</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Dondur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupla</translation>
    </message>
    <message>
        <source>Keep its weights (L)</source>
        <translation>Ağırlıklarını koru (L)</translation>
    </message>
    <message>
        <source>Let it learn again (L)</source>
        <translation>Yeniden öğrensin (L)</translation>
    </message>
    <message>
        <source>Let it pass its input on (M)</source>
        <translation>Girdisini geçirsin (M)</translation>
    </message>
    <message>
        <source>Let it work again (M)</source>
        <translation>Yeniden çalışsın (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>More to do with this block</source>
        <translation>Bu blokla yapılacak diğer işlemler</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sustur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Show what is in it (O)</source>
        <translation>İçindekini göster (O)</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Çöz</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Sesi aç</translation>
    </message>
    <message>
        <source>What to do with the block</source>
        <translation>Blokla yapılacak işlem</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;About cnndesk</source>
        <translation>cnndesk h&amp;akkında</translation>
    </message>
    <message>
        <source>&amp;Choose an image…</source>
        <translation>Görüntü se&amp;ç…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projeyi &amp;kapat</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Ço&amp;ğalt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Filters of the block</source>
        <translation>Bloğun &amp;filtreleri</translation>
    </message>
    <message>
        <source>&amp;Find a block</source>
        <translation>&amp;Blok bul</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Sığdır</translation>
    </message>
    <message>
        <source>&amp;Fold or open the group</source>
        <translation>Grubu &amp;daralt veya aç</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Kılavuz</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Sağlık</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geçmiş…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;Left column</source>
        <translation>S&amp;ol sütun</translation>
    </message>
    <message>
        <source>&amp;Map of images</source>
        <translation>Görüntü &amp;haritası</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Sustur</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Ağ</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Yeni</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>S&amp;onraki görüntü</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Aç…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>&amp;Presentation size</source>
        <translation>&amp;Sunum boyutu</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>&amp;Önceki görüntü</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;k</translation>
    </message>
    <message>
        <source>&amp;Random image</source>
        <translation>&amp;Rastgele görüntü</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Sı&amp;fırla</translation>
    </message>
    <message>
        <source>&amp;Right column</source>
        <translation>Sa&amp;ğ sütun</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Step through the block</source>
        <translation>Bloğu &amp;adım adım göster</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Eğit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Neden</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Pencere</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Alta hizala</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Sola hizala</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>Sa&amp;ğa hizala</translation>
    </message>
    <message>
        <source>Align t&amp;op</source>
        <translation>&amp;Üste hizala</translation>
    </message>
    <message>
        <source>Arrange left to &amp;right</source>
        <translation>Soldan sa&amp;ğa diz</translation>
    </message>
    <message>
        <source>Arrange top &amp;down</source>
        <translation>Yukarıdan aşağı &amp;diz</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Başlangıç sayfasına dön</translation>
    </message>
    <message>
        <source>Block &amp;after</source>
        <translation>S&amp;onraki blok</translation>
    </message>
    <message>
        <source>Block &amp;before</source>
        <translation>Ö&amp;nceki blok</translation>
    </message>
    <message>
        <source>Blocks show their output</source>
        <translation>Bloklar çıktısını gösterir</translation>
    </message>
    <message>
        <source>Blocks show their time</source>
        <translation>Bloklar süresini gösterir</translation>
    </message>
    <message>
        <source>Changes to &amp;images…</source>
        <translation>Görüntü &amp;değişiklikleri…</translation>
    </message>
    <message>
        <source>Choose the image that every view shows</source>
        <translation>Her görünümün gösterdiği görüntüyü seç</translation>
    </message>
    <message>
        <source>Collapse the column on the left, or open it</source>
        <translation>Soldaki sütunu daralt veya aç</translation>
    </message>
    <message>
        <source>Collapse the column on the right, or open it</source>
        <translation>Sağdaki sütunu daralt veya aç</translation>
    </message>
    <message>
        <source>Conf&amp;usion matrix</source>
        <translation>Karışıklık &amp;matrisi</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Tanılama bilgisini kopyala</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ke&amp;s</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Si&amp;l</translation>
    </message>
    <message>
        <source>Delete the selected blocks or link; the chain closes</source>
        <translation>Seçili blokları veya bağlantıyı sil; zincir kapanır</translation>
    </message>
    <message>
        <source>Draw on the watched image and see what changes</source>
        <translation>İzlenen görüntünün üzerine çiz ve neyin değiştiğini gör</translation>
    </message>
    <message>
        <source>Draw the group as one, or show what is in it</source>
        <translation>Grubu tek blok olarak çiz veya içindekini göster</translation>
    </message>
    <message>
        <source>Draw the selected blocks as one</source>
        <translation>Seçili blokları tek blok olarak çiz</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>&amp;Keşfet</translation>
    </message>
    <message>
        <source>End this run</source>
        <translation>Bu çalıştırmayı bitir</translation>
    </message>
    <message>
        <source>Export drawing as &amp;PNG…</source>
        <translation>Çizimi &amp;PNG olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Export drawing as S&amp;VG…</source>
        <translation>Çizimi S&amp;VG olarak dışa aktar…</translation>
    </message>
    <message>
        <source>F&amp;lashlight</source>
        <translation>&amp;El feneri</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>Fea&amp;ture maps of the block</source>
        <translation>Bloğun öz&amp;nitelik haritaları</translation>
    </message>
    <message>
        <source>Filter &amp;lab</source>
        <translation>Filtre &amp;laboratuvarı</translation>
    </message>
    <message>
        <source>Find what belongs together, and what repeats</source>
        <translation>Birbirine ait olanı ve yineleneni bul</translation>
    </message>
    <message>
        <source>Find what the network knows in a larger picture</source>
        <translation>Ağın bildiklerini daha büyük bir resimde bul</translation>
    </message>
    <message>
        <source>Fit the drawing into the view</source>
        <translation>Çizimi görünüme sığdır</translation>
    </message>
    <message>
        <source>Fold all group&amp;s</source>
        <translation>Tüm grupları &amp;daralt</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>D&amp;ondur</translation>
    </message>
    <message>
        <source>Give its columns the widths they have at first</source>
        <translation>Sütunlarına ilk genişliklerini ver</translation>
    </message>
    <message>
        <source>Glo&amp;ssary…</source>
        <translation>&amp;Sözlük…</translation>
    </message>
    <message>
        <source>Go to the first block that does not fit</source>
        <translation>Uymayan ilk bloğa git</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>&amp;Grupla</translation>
    </message>
    <message>
        <source>Group t&amp;he stages</source>
        <translation>A&amp;şamaları grupla</translation>
    </message>
    <message>
        <source>Hide strip and columns, or put them back</source>
        <translation>Şeridi ve sütunları gizle veya geri getir</translation>
    </message>
    <message>
        <source>How to work with the program, in pictures</source>
        <translation>Programla nasıl çalışılır, resimlerle</translation>
    </message>
    <message>
        <source>I&amp;mport a network…</source>
        <translation>Ağ &amp;içe aktar…</translation>
    </message>
    <message>
        <source>Image from a fil&amp;e…</source>
        <translation>&amp;Dosyadan görüntü…</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>Ayrı bir &amp;pencerede</translation>
    </message>
    <message>
        <source>Keep the block's weights out of training</source>
        <translation>Bloğun ağırlıklarını eğitimin dışında tut</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Günlük</translation>
    </message>
    <message>
        <source>Larger type, for a projector</source>
        <translation>Projektör için daha büyük yazı</translation>
    </message>
    <message>
        <source>Less motio&amp;n</source>
        <translation>Daha az &amp;hareket</translation>
    </message>
    <message>
        <source>Let the block pass its input on unchanged</source>
        <translation>Blok girdisini değiştirmeden geçirsin</translation>
    </message>
    <message>
        <source>List the images that were relabelled or left out</source>
        <translation>Yeniden etiketlenen veya dışarıda bırakılan görüntüleri listele</translation>
    </message>
    <message>
        <source>Look at the network as it was a moment before</source>
        <translation>Ağa bir an önceki hâliyle bak</translation>
    </message>
    <message>
        <source>Look at the network as it was a moment later</source>
        <translation>Ağa bir an sonraki hâliyle bak</translation>
    </message>
    <message>
        <source>Moment after</source>
        <translation>Sonraki an</translation>
    </message>
    <message>
        <source>Moment before</source>
        <translation>Önceki an</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Yeni pe&amp;ncere</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Hiçbir şey kaymaz veya solmaz</translation>
    </message>
    <message>
        <source>Only the &amp;centre</source>
        <translation>Yalnızca &amp;orta</translation>
    </message>
    <message>
        <source>Op&amp;en all groups</source>
        <translation>Tüm grupları &amp;aç</translation>
    </message>
    <message>
        <source>Open &amp;images…</source>
        <translation>&amp;Görüntü aç…</translation>
    </message>
    <message>
        <source>Open a &amp;zip, CSV or data file…</source>
        <translation>&amp;Zip, CSV veya veri dosyası aç…</translation>
    </message>
    <message>
        <source>Open a folder of images, one folder per class</source>
        <translation>Her sınıfa bir klasör içeren bir görüntü klasörü aç</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Proje aç</translation>
    </message>
    <message>
        <source>Open a zip or CSV of images, MNIST (IDX) or CIFAR files</source>
        <translation>Görüntülerin zip veya CSV dosyasını, MNIST (IDX) veya CIFAR dosyalarını aç</translation>
    </message>
    <message>
        <source>Open drawn s&amp;hapes</source>
        <translation>Çizilmiş ş&amp;ekilleri aç</translation>
    </message>
    <message>
        <source>Open handwritten &amp;digits</source>
        <translation>El yazısı &amp;rakamları aç</translation>
    </message>
    <message>
        <source>Open the log at the bottom, or close it</source>
        <translation>Alttaki günlüğü aç veya kapat</translation>
    </message>
    <message>
        <source>Pa&amp;int on the image</source>
        <translation>Görüntüye ç&amp;iz</translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation>Bir birimi gösterin: gördüğü yanar</translation>
    </message>
    <message>
        <source>Pre&amp;dictions</source>
        <translation>&amp;Tahminler</translation>
    </message>
    <message>
        <source>Re&amp;set this workspace</source>
        <translation>Bu çalışma alanını &amp;sıfırla</translation>
    </message>
    <message>
        <source>Rec&amp;ognise in a picture</source>
        <translation>Resimde &amp;tanı</translation>
    </message>
    <message>
        <source>Run one &amp;batch</source>
        <translation>Bir &amp;yığın çalıştır</translation>
    </message>
    <message>
        <source>Run one &amp;epoch</source>
        <translation>Bir &amp;epok çalıştır</translation>
    </message>
    <message>
        <source>Run one batch, then pause</source>
        <translation>Bir yığın çalıştır, sonra duraklat</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause</source>
        <translation>Epok sonuna kadar çalıştır, sonra duraklat</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;yarlar…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Farklı kaydet…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projeyi kaydet</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>Palette ara</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>Select the block before in the network strip</source>
        <translation>Ağ şeridinde önceki bloğu seç</translation>
    </message>
    <message>
        <source>Select the next block in the network strip</source>
        <translation>Ağ şeridinde sonraki bloğu seç</translation>
    </message>
    <message>
        <source>Show &amp;cost</source>
        <translation>&amp;Maliyeti göster</translation>
    </message>
    <message>
        <source>Show &amp;maps</source>
        <translation>&amp;Haritaları göster</translation>
    </message>
    <message>
        <source>Show all steps, go back to any</source>
        <translation>Tüm adımları göster, herhangi birine dön</translation>
    </message>
    <message>
        <source>Show the &amp;problem</source>
        <translation>Soru&amp;nu göster</translation>
    </message>
    <message>
        <source>Show the centre in a window of its own: for a second screen, a projector</source>
        <translation>Ortayı ayrı bir pencerede göster: ikinci ekran veya projektör için</translation>
    </message>
    <message>
        <source>Show which parts of the watched image speak for a class</source>
        <translation>İzlenen görüntünün hangi yerlerinin bir sınıfı desteklediğini göster</translation>
    </message>
    <message>
        <source>Slide a filter of your own over an image</source>
        <translation>Kendi filtrenizi bir görüntü üzerinde kaydırın</translation>
    </message>
    <message>
        <source>Start anew with fresh weights</source>
        <translation>Yeni ağırlıklarla baştan başla</translation>
    </message>
    <message>
        <source>Start with an empty network</source>
        <translation>Boş bir ağla başla</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>Temayı değiştir</translation>
    </message>
    <message>
        <source>Take over a network of another program (ONNX), with its weights</source>
        <translation>Başka bir programın ağını (ONNX) ağırlıklarıyla al</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Grubu parçalarına ayır</translation>
    </message>
    <message>
        <source>Train, or pause</source>
        <translation>Eğit veya duraklat</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Grubu çö&amp;z</translation>
    </message>
    <message>
        <source>Versions, machine and log, for a report of an error</source>
        <translation>Hata bildirimi için sürümler, makine ve günlük</translation>
    </message>
    <message>
        <source>Watch a picture of your own: every view shows it</source>
        <translation>Kendi resminizi izleyin: her görünüm onu gösterir</translation>
    </message>
    <message>
        <source>Watch any image</source>
        <translation>Herhangi bir görüntüyü izle</translation>
    </message>
    <message>
        <source>Watch the image before</source>
        <translation>Önceki görüntüyü izle</translation>
    </message>
    <message>
        <source>Watch the next image</source>
        <translation>Sonraki görüntüyü izle</translation>
    </message>
    <message>
        <source>Weights, gradients and activations over the training, and dead units</source>
        <translation>Eğitim boyunca ağırlıklar, gradyanlar ve aktivasyonlar, ve ölü birimler</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Sözcüklerin anlamı</translation>
    </message>
    <message>
        <source>Which classes are taken for which</source>
        <translation>Hangi sınıfların hangisi sanıldığı</translation>
    </message>
    <message>
        <source>Which images a block sees alike</source>
        <translation>Bir bloğun hangi görüntüleri benzer gördüğü</translation>
    </message>
    <message>
        <source>Work the selected block out, number by number</source>
        <translation>Seçili bloğu sayı sayı hesapla</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Yak&amp;ınlaştır</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>düzen</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>keşfet</translation>
    </message>
    <message>
        <source>file</source>
        <translation>dosya</translation>
    </message>
    <message>
        <source>help</source>
        <translation>yardım</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ağ</translation>
    </message>
    <message>
        <source>train</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>view</source>
        <translation>görünüm</translation>
    </message>
    <message>
        <source>window</source>
        <translation>pencere</translation>
    </message>
</context>
<context>
    <name>ActivationPage</name>
    <message>
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>Other activations</source>
        <translation>Diğer aktivasyonlar</translation>
    </message>
    <message>
        <source>others…</source>
        <translation>diğerleri…</translation>
    </message>
    <message>
        <source>x on the curve</source>
        <translation>eğri üzerindeki x</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>loss {v:.2f} · {part}</source>
        <translation>kayıp {v:.2f} · {part}</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>1 image</source>
        <translation>1 görüntü</translation>
    </message>
    <message>
        <source>All labels are right.</source>
        <translation>Tüm etiketler doğru.</translation>
    </message>
    <message>
        <source>Every image as CSV…</source>
        <translation>Tüm görüntüler CSV olarak…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV olarak dışa aktar</translation>
    </message>
    <message>
        <source>Images behind the numbers</source>
        <translation>Sayıların ardındaki görüntüler</translation>
    </message>
    <message>
        <source>Images with mistakes</source>
        <translation>Hatalı görüntüler</translation>
    </message>
    <message>
        <source>Judge again with the present weights</source>
        <translation>Şimdiki ağırlıklarla yeniden değerlendir</translation>
    </message>
    <message>
        <source>Largest errors</source>
        <translation>En büyük hatalar</translation>
    </message>
    <message>
        <source>MAE {mae}, RMSE {rmse}, R² {r2}, {count}</source>
        <translation>MAE {mae}, RMSE {rmse}, R² {r2}, {count}</translation>
    </message>
    <message>
        <source>Mean absolute error, root of the mean squared error, and the share of the variance that the network explains</source>
        <translation>Ortalama mutlak hata, ortalama karesel hatanın kökü ve ağın açıkladığı varyans payı</translation>
    </message>
    <message>
        <source>Mean of the labels' average precisions; F1 over all labels at 50 %; images without a mistake</source>
        <translation>Etiketlerin ortalama kesinliklerinin ortalaması; 50 % eşiğinde tüm etiketler için F1; hatasız görüntüler</translation>
    </message>
    <message>
        <source>Mistakes with {name}</source>
        <translation>{name} içeren hatalar</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Veri bölümü</translation>
    </message>
    <message>
        <source>Scores as CSV…</source>
        <translation>Puanlar CSV olarak…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>mAP {map:.3f}, F1 {f1:.3f}, {p:.1f} % of {n} with all labels right</source>
        <translation>mAP {map:.3f}, F1 {f1:.3f}, {n} görüntünün {p:.1f} % kadarında tüm etiketler doğru</translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation>kaçan: {names}</translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation>gerçek {t}, tahmin {p}</translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation>yanlış: {names}</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation>{name} yazılmadı: {reason}. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} görüntü</translation>
    </message>
</context>
<context>
    <name>AugmentationForm</name>
    <message>
        <source>Another draw</source>
        <translation>Yeni örnekler</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Veri artırma</translation>
    </message>
    <message>
        <source>Change augmentation</source>
        <translation>Veri artırmayı değiştir</translation>
    </message>
    <message>
        <source>Eight draws of the watched image. Training sees a new one in every epoch.</source>
        <translation>İzlenen görüntüden sekiz örnek. Eğitim her epokta yenisini görür.</translation>
    </message>
    <message>
        <source>Strengths: how much each kind changes an image</source>
        <translation>Güç: her türün bir görüntüyü ne kadar değiştirdiği</translation>
    </message>
    <message>
        <source>{kind}, strength</source>
        <translation>{kind}, güç</translation>
    </message>
</context>
<context>
    <name>Autosaver</name>
    <message>
        <source>The work could not be kept safe: {0}</source>
        <translation>Çalışma güvene alınamadı: {0}</translation>
    </message>
</context>
<context>
    <name>AxisCard</name>
    <message>
        <source>Vary {0} no longer</source>
        <translation>Artık değiştirme: {0}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} – {high}</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>An error in the program: {error}.</source>
        <translation>Programda bir hata: {error}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
</context>
<context>
    <name>BesideNow</name>
    <message>
        <source>Epoch {n}</source>
        <translation>Epok {n}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Saklanan</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme oranı</translation>
    </message>
    <message>
        <source>Loss, tr.</source>
        <translation>Kayıp, eğ.</translation>
    </message>
    <message>
        <source>Loss, training</source>
        <translation>Kayıp, eğitim</translation>
    </message>
    <message>
        <source>Loss, val.</source>
        <translation>Kayıp, doğ.</translation>
    </message>
    <message>
        <source>Loss, validation</source>
        <translation>Kayıp, doğrulama</translation>
    </message>
    <message>
        <source>Moments that are kept</source>
        <translation>Saklanan anlar</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Diskte</translation>
    </message>
    <message>
        <source>Only what changed is written. Where {n} MB are full, old ones are rounded, then thinned out; marked ones stay.</source>
        <translation>Yalnızca değişen yazılır. {n} MB dolunca eskilerin duyarlığı azaltılır, sonra bir kısmı silinir; işaretliler kalır.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>Saved moments</source>
        <translation>Kaydedilen anlar</translation>
    </message>
    <message>
        <source>The moment beside now</source>
        <translation>Şimdinin yanındaki an</translation>
    </message>
    <message>
        <source>To go on from</source>
        <translation>Sürdürülebilir</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>You look at an earlier moment. Fork from it, or go back to now, to train on.</source>
        <translation>Önceki bir ana bakıyorsunuz. Eğitmek için oradan çatallayın veya şimdiye dönün.</translation>
    </message>
</context>
<context>
    <name>BlockDetail</name>
    <message>
        <source>Activations</source>
        <translation>Aktivasyonlar</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradyanlar</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>Burada bir sorun yok.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ağırlıklar</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>aktivasyonlar</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradyanlar</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>ağırlıklar</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>sıfır</translation>
    </message>
</context>
<context>
    <name>BlockItem</name>
    <message>
        <source>predicted</source>
        <translation>tahmini</translation>
    </message>
</context>
<context>
    <name>BlockTitle</name>
    <message>
        <source>The weights are those that a training begins with: random numbers.</source>
        <translation>Ağırlıklar eğitimin başındakiler: rastgele sayılar.</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>eğitilmedi</translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>Calibrate probabilities</source>
        <translation>Olasılıkları kalibre et</translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them.</source>
        <translation>Olasılıklar ağın verdiği gibi.</translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them. Click to calibrate them on the validation pictures, so that of what is said at 80 % about 80 % is right.</source>
        <translation>Olasılıklar ağın verdiği gibi. Doğrulama resimleriyle kalibre etmek için tıklayın: 80 % ile söylenenin yaklaşık 80 % kadarı doğru olsun.</translation>
    </message>
    <message>
        <source>{sentence} Click to take it back.</source>
        <translation>{sentence} Geri almak için tıklayın.</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Tuval</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Ağ seç</translation>
    </message>
    <message>
        <source>Map {n}: {name}</source>
        <translation>Harita {n}: {name}</translation>
    </message>
    <message>
        <source>{0} images are ready.</source>
        <translation>{0} görüntü hazır.</translation>
    </message>
</context>
<context>
    <name>CardCorrector</name>
    <message>
        <source>Clear the list</source>
        <translation>Listeyi temizle</translation>
    </message>
    <message>
        <source>It is another class…</source>
        <translation>Başka bir sınıf…</translation>
    </message>
    <message>
        <source>It is a…</source>
        <translation>Bu bir…</translation>
    </message>
    <message>
        <source>It is: {name}</source>
        <translation>Bu: {name}</translation>
    </message>
    <message>
        <source>Say what is on the selected pictures (R)</source>
        <translation>Seçili resimlerde ne olduğunu söyle (R)</translation>
    </message>
    <message>
        <source>Say what is on {0}</source>
        <translation>Ne olduğunu söyle: {0}</translation>
    </message>
    <message>
        <source>Take back what is on {0}</source>
        <translation>Söyleneni geri al: {0}</translation>
    </message>
    <message>
        <source>Take off the list (Del)</source>
        <translation>Listeden çıkar (Del)</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Düzeltmeyi geri al</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>The network was trained on this picture.</source>
        <translation>Ağ bu resimle eğitildi.</translation>
    </message>
    <message>
        <source>cannot be read. {reason}</source>
        <translation>okunamıyor. {reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>henüz bakılmadı</translation>
    </message>
    <message>
        <source>not sure: {words}</source>
        <translation>emin değil: {words}</translation>
    </message>
    <message>
        <source>{name}, as you say; the network: {words}</source>
        <translation>{name}, siz öyle dediniz; ağ: {words}</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source> epochs</source>
        <translation> epok</translation>
    </message>
    <message>
        <source>. Not trained on yet.</source>
        <translation>. Henüz bunlarla eğitilmedi.</translation>
    </message>
    <message>
        <source>All changes taken back</source>
        <translation>Tüm değişiklikler geri alındı</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Değişiklikler…</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>Eğitime devam et</translation>
    </message>
    <message>
        <source>Epochs to go on</source>
        <translation>Devam edilecek epok sayısı</translation>
    </message>
    <message>
        <source>Go on from the same weights and optimiser state, with these changes</source>
        <translation>Aynı ağırlıklar ve eniyileyici durumundan, bu değişikliklerle devam et</translation>
    </message>
    <message>
        <source>How many epochs the finished training goes on for</source>
        <translation>Biten eğitimin kaç epok daha süreceği</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>Şimdi kullan</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changes to images</source>
        <translation>Görüntü değişiklikleri</translation>
    </message>
    <message>
        <source>Choose changes in the list first.</source>
        <translation>Önce listeden değişiklik seçin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Kaynakta</translation>
    </message>
    <message>
        <source>No image was changed. Choose images in a gallery or in the panel Images, then Relabel or Exclude.</source>
        <translation>Hiçbir görüntü değiştirilmedi. Bir galeride veya Görüntüler panelinde görüntü seçin, sonra yeniden etiketleyin veya dışarıda bırakın.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Geri döndür</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Tümünü geri döndür</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>dosya değişmiş</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dışarıda</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>bulunamadı</translation>
    </message>
    <message>
        <source>{a}, left out</source>
        <translation>{a}, dışarıda</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>not so</source>
        <translation>öyle değil</translation>
    </message>
    <message>
        <source>right</source>
        <translation>doğru</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>various</source>
        <translation>farklı</translation>
    </message>
</context>
<context>
    <name>CircuitColumn</name>
    <message>
        <source>Circuit</source>
        <translation>Devre</translation>
    </message>
    <message>
        <source>Mean of {n}</source>
        <translation>{n} tanesinin ortalaması</translation>
    </message>
    <message>
        <source>Of which images</source>
        <translation>Hangi görüntülerin</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>Tek görüntü</translation>
    </message>
    <message>
        <source>The map above adds {v}</source>
        <translation>Yukarıdaki harita {v} ekler</translation>
    </message>
    <message>
        <source>The sum was compared with the value that the engine computed.</source>
        <translation>Toplam, motorun hesapladığı değerle karşılaştırıldı.</translation>
    </message>
    <message>
        <source>The {n} maps above add {v}</source>
        <translation>Yukarıdaki {n} harita {v} ekler</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>denetlendi</translation>
    </message>
    <message>
        <source>the constant of {block} {v}</source>
        <translation>{block} sabiti {v}</translation>
    </message>
    <message>
        <source>the engine gives {v}</source>
        <translation>motorun verdiği {v}</translation>
    </message>
    <message>
        <source>the other one adds {v}</source>
        <translation>öbürü {v} ekler</translation>
    </message>
    <message>
        <source>the other {n} add {v}</source>
        <translation>diğer {n} tanesi {v} ekler</translation>
    </message>
    <message>
        <source>what {blocks} sends into it</source>
        <translation>{blocks} bloğundan gelen</translation>
    </message>
</context>
<context>
    <name>CircuitView</name>
    <message>
        <source>HOLD IT BACK</source>
        <translation>ONU TUTAN</translation>
    </message>
    <message>
        <source>PUSH IT UP</source>
        <translation>ONU YÜKSELTEN</translation>
    </message>
    <message>
        <source>What feeds the map</source>
        <translation>Haritayı ne besler</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>ekler</translation>
    </message>
    <message>
        <source>here</source>
        <translation>burada</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>çekirdek</translation>
    </message>
    <message>
        <source>map</source>
        <translation>harita</translation>
    </message>
    <message>
        <source>what it likes</source>
        <translation>neyi sever</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Predicted classes</source>
        <translation>Tahmin edilen sınıflar</translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>{name}: {n} training, {v} validation, {t} test images</source>
        <translation>{name}: {n} eğitim, {v} doğrulama, {t} test görüntüsü</translation>
    </message>
</context>
<context>
    <name>ClassPicker</name>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Sınıflar</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Görüntüler</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Hatalar</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Duyarlılık</translation>
    </message>
    <message>
        <source>Scores of the classes</source>
        <translation>Sınıfların puanları</translation>
    </message>
    <message>
        <source>Taken for it</source>
        <translation>Tahmin edilen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Delete {0}</source>
        <translation>Sil: {0}</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>Ekle: {0}</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Taşı: {0}</translation>
    </message>
    <message>
        <source>Reconnect {0} to {1}</source>
        <translation>Yeniden bağla: {0} → {1}</translation>
    </message>
    <message>
        <source>Use template {0}</source>
        <translation>Şablon kullan: {0}</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>A project file…</source>
        <translation>Proje dosyası…</translation>
    </message>
    <message>
        <source>An earlier run, or another project file</source>
        <translation>Önceki bir çalıştırma veya başka bir proje dosyası</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Compare with a project</source>
        <translation>Projeyle karşılaştır</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Karşılaştır…</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Karşılaştırmayı kapat</translation>
    </message>
    <message>
        <source>For labels and values, look at the Confusion of each run.</source>
        <translation>Etiketler ve değerler için her çalıştırmanın Karışıklık paneline bakın.</translation>
    </message>
    <message>
        <source>No earlier run in this window</source>
        <translation>Bu pencerede önceki çalıştırma yok</translation>
    </message>
    <message>
        <source>Only networks that choose a class are compared</source>
        <translation>Yalnızca sınıf seçen ağlar karşılaştırılır</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk projeleri (*{0})</translation>
    </message>
</context>
<context>
    <name>ConceptsPanel</name>
    <message>
        <source>A class as the concept</source>
        <translation>Kavram olarak bir sınıf</translation>
    </message>
    <message>
        <source>A concept is a set of images that have something in common, such as a colour or a background. {n} are enough.</source>
        <translation>Kavram, renk veya arka plan gibi ortak bir şeyi olan görüntüler kümesidir. {n} tane yeter.</translation>
    </message>
    <message>
        <source>A concept needs at least {n} images.</source>
        <translation>Bir kavram için en az {n} görüntü gerekir.</translation>
    </message>
    <message>
        <source>A folder of pictures…</source>
        <translation>Resim klasörü…</translation>
    </message>
    <message>
        <source>After that, this tells whether it uses what a set of images shows.</source>
        <translation>Ondan sonra burada, ağın bir görüntü kümesinin gösterdiğini kullanıp kullanmadığı görülür.</translation>
    </message>
    <message>
        <source>Choose a concept</source>
        <translation>Kavram seç</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Compare with chance</source>
        <translation>Rastgeleyle karşılaştır</translation>
    </message>
    <message>
        <source>Comparing it takes about {time} here.</source>
        <translation>Karşılaştırma burada yaklaşık {time} sürer.</translation>
    </message>
    <message>
        <source>Does the network use it?</source>
        <translation>Ağ bunu kullanıyor mu?</translation>
    </message>
    <message>
        <source>Draw around images there, then “Use as a concept”</source>
        <translation>Orada görüntülerin çevresini çizin, sonra “Kavram olarak kullan”</translation>
    </message>
    <message>
        <source>Images of the concept</source>
        <translation>Kavramın görüntüleri</translation>
    </message>
    <message>
        <source>In the map of images…</source>
        <translation>Görüntü haritasında…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Henüz bir şey seçilmedi</translation>
    </message>
    <message>
        <source>Numbers are how the score of a class changes from other images towards the concept. “–” is not told apart from chance.</source>
        <translation>Sayılar, bir sınıfın puanının diğer görüntülerden kavrama doğru nasıl değiştiğidir. “–” rastgeleden ayırt edilmez.</translation>
    </message>
    <message>
        <source>Pictures that show the concept</source>
        <translation>Kavramı gösteren resimler</translation>
    </message>
    <message>
        <source>The concept</source>
        <translation>Kavram</translation>
    </message>
    <message>
        <source>The concept is compared with random sets of as many images: at each block, how the score of each class changes from other images towards the concept.</source>
        <translation>Kavram, aynı sayıda görüntüden oluşan rastgele kümelerle karşılaştırılır: her blokta, her sınıfın puanının diğer görüntülerden kavrama doğru nasıl değiştiği.</translation>
    </message>
    <message>
        <source>The images of a class…</source>
        <translation>Bir sınıfın görüntüleri…</translation>
    </message>
    <message>
        <source>What the classes make of the concept, by block</source>
        <translation>Sınıfların kavramdan çıkardığı, blok blok</translation>
    </message>
    <message>
        <source>not told apart from chance</source>
        <translation>rastgeleden ayırt edilmiyor</translation>
    </message>
    <message>
        <source>seen, chance</source>
        <translation>görülen, rastgele</translation>
    </message>
    <message>
        <source>told apart from chance</source>
        <translation>rastgeleden ayırt ediliyor</translation>
    </message>
    <message>
        <source>{a:.0f} %, {r:.0f} %</source>
        <translation>{a:.0f} %, {r:.0f} %</translation>
    </message>
    <message>
        <source>{name} at {block}: {v:+.2f}; random concepts {e:+.2f} ± {s:.2f}
rises for {share:.0f} % of its images, p = {p:.2g}: {what}</source>
        <translation>{name}, {block}: {v:+.2f}; rastgele kavramlar {e:+.2f} ± {s:.2f}
görüntülerinin {share:.0f} % kadarında yükselir, p = {p:.2g}: {what}</translation>
    </message>
    <message>
        <source>{name}, {n} images</source>
        <translation>{name}, {n} görüntü</translation>
    </message>
    <message>
        <source>“seen”: how often a linear separator puts an image on the right side, and how often it does for random images. {m} images of the concept against {n} random sets of as many; two-sided t-test, {level:.0f} % for all numbers together (Holm). Training and validation images only.</source>
        <translation>“görülen”: doğrusal bir ayırıcının bir görüntüyü doğru tarafa koyma sıklığı ve rastgele görüntülerdeki sıklığı. Kavramın {m} görüntüsü, aynı büyüklükte {n} rastgele kümeye karşı; iki yönlü t testi, tüm sayılar için birlikte {level:.0f} % (Holm). Yalnızca eğitim ve doğrulama görüntüleri.</translation>
    </message>
    <message>
        <source>“{name}” is not told apart from chance at any block.</source>
        <translation>“{name}” hiçbir blokta rastgeleden ayırt edilmiyor.</translation>
    </message>
    <message>
        <source>“{name}” moves {of} down, most surely at {block}.</source>
        <translation>“{name}” şunu düşürüyor: {of}; en kesin {block} bloğunda.</translation>
    </message>
    <message>
        <source>“{name}” moves {of} up, most surely at {block}.</source>
        <translation>“{name}” şunu yükseltiyor: {of}; en kesin {block} bloğunda.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Every block fits.</source>
        <translation>Her blok uyuyor.</translation>
    </message>
    <message>
        <source>Moments are kept while a network trains. Train it first.</source>
        <translation>Anlar, bir ağ eğitilirken saklanır. Önce eğitin.</translation>
    </message>
    <message>
        <source>No blocks have been copied.</source>
        <translation>Kopyalanmış blok yok.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation>Henüz bir şey eğitilmedi.</translation>
    </message>
    <message>
        <source>Panels appear with a project.</source>
        <translation>Paneller bir projeyle görünür.</translation>
    </message>
    <message>
        <source>Select a block first.</source>
        <translation>Önce bir blok seçin.</translation>
    </message>
    <message>
        <source>Select a block or a link first.</source>
        <translation>Önce bir blok veya bağlantı seçin.</translation>
    </message>
    <message>
        <source>Select a group, or a block in one, first.</source>
        <translation>Önce bir grup veya gruptaki bir bloğu seçin.</translation>
    </message>
    <message>
        <source>Select several blocks first.</source>
        <translation>Önce birkaç blok seçin.</translation>
    </message>
    <message>
        <source>The drawing stays here. Go to another workspace first.</source>
        <translation>Çizim burada kalır. Önce başka bir çalışma alanına gidin.</translation>
    </message>
    <message>
        <source>The strip is above every workspace but Draw.</source>
        <translation>Şerit, Çizim dışındaki her çalışma alanının üstündedir.</translation>
    </message>
    <message>
        <source>There are no blocks yet. Take a template or add one.</source>
        <translation>Henüz blok yok. Şablon alın veya blok ekleyin.</translation>
    </message>
    <message>
        <source>There are no images yet. Open a folder, or the built-in digits.</source>
        <translation>Henüz görüntü yok. Klasör açın veya hazır rakamları kullanın.</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Henüz proje yok.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>This drawing has no groups.</source>
        <translation>Bu çizimde grup yok.</translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation>Her blok uyunca eğitim başlayabilir.</translation>
    </message>
    <message>
        <source>Training can start when there is a project.</source>
        <translation>Bir proje olunca eğitim başlayabilir.</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>, the first {n}</source>
        <translation>, ilk {n}</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 görüntü</translation>
    </message>
    <message>
        <source>All mistakes  {n}</source>
        <translation>Tüm hatalar  {n}</translation>
    </message>
    <message>
        <source>At least {p:.0f} % sure: {a} of {b} right. Less sure: {c} of {d}.</source>
        <translation>En az {p:.0f} % emin: {b} görüntünün {a} tanesi doğru. Daha az emin: {d} görüntünün {c} tanesi.</translation>
    </message>
    <message>
        <source>Every image that is taken for another class</source>
        <translation>Başka sınıf sanılan tüm görüntüler</translation>
    </message>
    <message>
        <source>Images of either class that are taken for the other</source>
        <translation>İki sınıftan birbiri sanılan görüntüler</translation>
    </message>
    <message>
        <source>Images with the highest losses</source>
        <translation>Kaybı en yüksek görüntüler</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Hatalar</translation>
    </message>
    <message>
        <source>Mistakes with {a}</source>
        <translation>{a} içeren hatalar</translation>
    </message>
    <message>
        <source>Right before, wrong now</source>
        <translation>Önce doğru, şimdi yanlış</translation>
    </message>
    <message>
        <source>Right → wrong  {n}</source>
        <translation>Doğru → yanlış  {n}</translation>
    </message>
    <message>
        <source>Since {name}: {a:.1f} → {b:.1f} % right, loss {x:.3f} → {y:.3f}. {won} became right, {lost} became wrong ({chance}, McNemar). The matrix shows the changes.</source>
        <translation>{name} ile fark: doğru {a:.1f} → {b:.1f} %, kayıp {x:.3f} → {y:.3f}. {won} doğru oldu, {lost} yanlış oldu ({chance}, McNemar). Matris değişimleri gösterir.</translation>
    </message>
    <message>
        <source>Top losses</source>
        <translation>En yüksek kayıplar</translation>
    </message>
    <message>
        <source>Wrong before, right now</source>
        <translation>Önce yanlış, şimdi doğru</translation>
    </message>
    <message>
        <source>Wrong → right  {n}</source>
        <translation>Yanlış → doğru  {n}</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>görüntü yok</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} ve {b}</translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation>{a}, {b} sanıldı</translation>
    </message>
    <message>
        <source>{a}, right</source>
        <translation>{a}, doğru</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} görüntü</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>After that, this shows which classes it takes for which.</source>
        <translation>Ondan sonra burada hangi sınıfları hangileri sandığı görülür.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Sınıflar</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>Görüntülerini görmek için bir hücreye tıklayın</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Karışıklık</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Sayılar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Export as CSV or PNG</source>
        <translation>CSV veya PNG olarak dışa aktar</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>Seçilen hücrenin görüntüleri</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Yeniden değerlendir</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Veri bölümü</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Güvenilirlik</translation>
    </message>
    <message>
        <source>Row %</source>
        <translation>Satır %</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The data has no {part} images.</source>
        <translation>Veride {part} görüntüsü yok.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Use can answer “not sure” below a threshold.</source>
        <translation>Kullanım, bir eşiğin altında “emin değil” diyebilir.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>With these changes {a:.2f} % of the {part} images are right instead of {b:.2f} %. Correct only what the source has wrong.</source>
        <translation>Bu değişikliklerle {part} görüntülerinin {b:.2f} % yerine {a:.2f} % kadarı doğru. Yalnızca kaynağın yanlışlarını düzeltin.</translation>
    </message>
    <message>
        <source>after epoch {n}</source>
        <translation>epok {n} sonrası</translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>{moment} anında</translation>
    </message>
    <message>
        <source>of earlier weights</source>
        <translation>önceki ağırlıkların</translation>
    </message>
    <message>
        <source>{a} of {b} right</source>
        <translation>{a} / {b} doğru</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation>{name} yazılmadı: {reason}. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{p:.1f} % of the {part} images, loss {v:.3f}</source>
        <translation>{part}: {p:.1f} %, kayıp {v:.3f}</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Choose images first: click, Ctrl+click, Shift+click.</source>
        <translation>Önce görüntü seçin: tıklama, Ctrl+tıklama, Shift+tıklama.</translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation>Başka sınıf ver</translation>
    </message>
    <message>
        <source>Give the class that the network says</source>
        <translation>Ağın söylediği sınıfı ver</translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation>Etiketler ve değerler, onları veren tabloda düzeltilir.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation>Eğitim, doğrulama ve testin dışında bırak; dosya kalır</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>Yeniden sayılsın</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Diğer…</translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation>Etiketle: {name}</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>Yeniden etiketle…</translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation>Bu görüntüyü her görünümde göster</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>Watch it, and show which pixels speak for what the network says</source>
        <translation>İzle ve ağın dediğini hangi piksellerin desteklediğini göster</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Neden {name}?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Images like this one</source>
        <translation>Buna benzer görüntüler</translation>
    </message>
    <message>
        <source>Leave out	Del</source>
        <translation>Dışarıda bırak	Del</translation>
    </message>
    <message>
        <source>Relabel as “{name}”	P</source>
        <translation>Yeniden etiketle: “{name}”	P</translation>
    </message>
    <message>
        <source>Relabel…	R</source>
        <translation>Yeniden etiketle…	R</translation>
    </message>
    <message>
        <source>Revert to the source	Backspace</source>
        <translation>Kaynağa döndür	Backspace</translation>
    </message>
    <message>
        <source>Take back	Del</source>
        <translation>Geri al	Del</translation>
    </message>
    <message>
        <source>Watch	W</source>
        <translation>İzle	W</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Hidden</source>
        <translation>Gizli</translation>
    </message>
    <message>
        <source>Hidden until you have answered</source>
        <translation>Yanıtlayana kadar gizli</translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>Something went wrong inside cnndesk ({0}). Your work is kept; you can go on.</source>
        <translation>cnndesk içinde bir sorun oldu ({0}). Çalışmanız saklandı; sürdürebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Epoch</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>yığın</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>yumuşatılmış</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Curve of the activation</source>
        <translation>Aktivasyonun eğrisi</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Sınıflar</translation>
    </message>
    <message>
        <source>Drop a folder with one folder per class anywhere on the window, or choose.</source>
        <translation>Pencerenin herhangi bir yerine, her sınıfa bir klasör içeren bir klasör bırakın ya da seçin.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Leave all of its images out</source>
        <translation>Tüm görüntülerini dışarıda bırak</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Görüntüler aranıyor</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Henüz görüntü yok</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Dosya aç…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Klasör aç…</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Görüntüler açılıyor</translation>
    </message>
    <message>
        <source>Show its images</source>
        <translation>Görüntülerini göster</translation>
    </message>
    <message>
        <source>Take back those left out</source>
        <translation>Dışarıda kalanları geri al</translation>
    </message>
    <message>
        <source>Use drawn shapes</source>
        <translation>Çizilmiş şekilleri kullan</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>El yazısı rakamları kullan</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Değerler</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>train</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>val</source>
        <translation>doğr.</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} / {total}</translation>
    </message>
</context>
<context>
    <name>DataProblems</name>
    <message>
        <source>1 class has few images</source>
        <translation>1 sınıfta az görüntü var</translation>
    </message>
    <message>
        <source>1 class has nothing to learn</source>
        <translation>1 sınıfta öğrenecek bir şey yok</translation>
    </message>
    <message>
        <source>1 file cannot be read</source>
        <translation>1 dosya okunamıyor</translation>
    </message>
    <message>
        <source>1 file is left out</source>
        <translation>1 dosya dışarıda</translation>
    </message>
    <message>
        <source>1 file is missing</source>
        <translation>1 dosya eksik</translation>
    </message>
    <message>
        <source>1 file is too large</source>
        <translation>1 dosya çok büyük</translation>
    </message>
    <message>
        <source>1 near-copy in another part</source>
        <translation>Başka bölümde 1 neredeyse kopya</translation>
    </message>
    <message>
        <source>1 picture has another size</source>
        <translation>1 resim başka boyutta</translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation>1 resmin etiketi yok</translation>
    </message>
    <message>
        <source>1 picture is there twice</source>
        <translation>1 resim iki kez var</translation>
    </message>
    <message>
        <source>1 picture is there with different labels</source>
        <translation>1 resim farklı etiketlerle var</translation>
    </message>
    <message>
        <source>1 picture shows nothing</source>
        <translation>1 resim hiçbir şey göstermiyor</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ve {n} tane daha</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>kırpıldı</translation>
    </message>
    <message>
        <source>from {a} to {b}, {fitted}</source>
        <translation>{a} → {b}, {fitted}</translation>
    </message>
    <message>
        <source>padded</source>
        <translation>dolduruldu</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>gerildi</translation>
    </message>
    <message>
        <source>{n} classes have few images</source>
        <translation>{n} sınıfta az görüntü var</translation>
    </message>
    <message>
        <source>{n} classes have nothing to learn</source>
        <translation>{n} sınıfta öğrenecek bir şey yok</translation>
    </message>
    <message>
        <source>{n} different sizes</source>
        <translation>{n} farklı boyut</translation>
    </message>
    <message>
        <source>{n} files are left out</source>
        <translation>{n} dosya dışarıda</translation>
    </message>
    <message>
        <source>{n} files are missing</source>
        <translation>{n} dosya eksik</translation>
    </message>
    <message>
        <source>{n} files are too large</source>
        <translation>{n} dosya çok büyük</translation>
    </message>
    <message>
        <source>{n} files cannot be read</source>
        <translation>{n} dosya okunamıyor</translation>
    </message>
    <message>
        <source>{n} near-copies in other parts</source>
        <translation>Başka bölümlerde {n} neredeyse kopya</translation>
    </message>
    <message>
        <source>{n} pictures are there twice</source>
        <translation>{n} resim iki kez var</translation>
    </message>
    <message>
        <source>{n} pictures are there with different labels</source>
        <translation>{n} resim farklı etiketlerle var</translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation>{n} resmin etiketi yok</translation>
    </message>
    <message>
        <source>{n} pictures have other sizes</source>
        <translation>{n} resim başka boyutta</translation>
    </message>
    <message>
        <source>{n} pictures show nothing</source>
        <translation>{n} resim hiçbir şey göstermiyor</translation>
    </message>
</context>
<context>
    <name>DataSettingsPanel</name>
    <message>
        <source>Choose a network</source>
        <translation>Ağ seç</translation>
    </message>
    <message>
        <source>Choose a network for these images</source>
        <translation>Bu görüntüler için bir ağ seç</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Go on training on {count}</source>
        <translation>Eğitime devam: {count}</translation>
    </message>
    <message>
        <source>Go to Train, and begin</source>
        <translation>Eğitime git ve başla</translation>
    </message>
    <message>
        <source>How they are divided, fitted and varied is said here once there are some.</source>
        <translation>Görüntüler olunca nasıl bölündükleri, sığdırıldıkları ve çeşitlendirildikleri burada yazar.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Henüz görüntü yok</translation>
    </message>
    <message>
        <source>Train on these {count}</source>
        <translation>Bunlarla eğit: {count}</translation>
    </message>
    <message>
        <source>Train on {count}</source>
        <translation>Eğit: {count}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Training on {count}</source>
        <translation>Eğitiliyor: {count}</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Steps of the lesson</source>
        <translation>Dersin adımları</translation>
    </message>
</context>
<context>
    <name>DrawsView</name>
    <message>
        <source>Draws of the watched image</source>
        <translation>İzlenen görüntüden örnekler</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <source>A new run goes on from epoch {n}, with everything as it was then.</source>
        <translation>Yeni bir çalıştırma epok {n} noktasından, her şey o zamanki gibi sürer.</translation>
    </message>
    <message>
        <source>A new run goes on from the first epoch, with everything as it was then.</source>
        <translation>Yeni bir çalıştırma ilk epoktan, her şey o zamanki gibi sürer.</translation>
    </message>
    <message>
        <source>Edited after epoch {n}: </source>
        <translation>Epok {n} sonrası düzenlendi: </translation>
    </message>
    <message>
        <source>Edited in epoch {n}: </source>
        <translation>Epok {n} içinde düzenlendi: </translation>
    </message>
    <message>
        <source>Edits during the run</source>
        <translation>Çalıştırma sırasındaki düzenlemeler</translation>
    </message>
    <message>
        <source>Fork from before</source>
        <translation>Öncesinden çatalla</translation>
    </message>
    <message>
        <source>Fork from before edit {n}</source>
        <translation>Düzenleme {n} öncesinden çatalla</translation>
    </message>
    <message>
        <source>The time machine keeps no moment before it to fork from.</source>
        <translation>Zaman makinesinde bundan önce çatallanacak bir an yok.</translation>
    </message>
</context>
<context>
    <name>EmbeddingPanel</name>
    <message>
        <source>1 image</source>
        <translation>1 görüntü</translation>
    </message>
    <message>
        <source>After that, this shows which images its blocks see alike.</source>
        <translation>Ondan sonra burada bloklarının hangi görüntüleri benzer gördüğü görülür.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Choose an image first: click a point or a picture.</source>
        <translation>Önce bir görüntü seçin: bir noktaya veya resme tıklayın.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Küme</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Kümeler</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Yeniden hesapla</translation>
    </message>
    <message>
        <source>Draw a lasso around points to see their images. Click a point to watch it.</source>
        <translation>Görüntülerini görmek için noktaları kementle çevirin. İzlemek için bir noktaya tıklayın.</translation>
    </message>
    <message>
        <source>How many clusters k-means finds</source>
        <translation>k-means kaç küme bulur</translation>
    </message>
    <message>
        <source>How many images at most; more of them, evenly thinned</source>
        <translation>En çok kaç görüntü; fazlası eşit aralıkla seyreltilir</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>En çok görüntü</translation>
    </message>
    <message>
        <source>Images like this one</source>
        <translation>Buna benzer görüntüler</translation>
    </message>
    <message>
        <source>Images of the selection</source>
        <translation>Seçimin görüntüleri</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Kement</translation>
    </message>
    <message>
        <source>Like this one, nearest first</source>
        <translation>Buna benzeyenler, en yakını önce</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>Seçim yok</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Kaydır</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Veri bölümü</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexity</translation>
    </message>
    <message>
        <source>Perplexity of t-SNE: how many neighbours count</source>
        <translation>t-SNE perplexity değeri: kaç komşu sayılır</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>See whether the network uses what these images have in common</source>
        <translation>Ağın bu görüntülerin ortak yanını kullanıp kullanmadığına bak</translation>
    </message>
    <message>
        <source>There is no block to look at. Select one on the canvas.</source>
        <translation>Bakılacak blok yok. Tuvalde birini seçin.</translation>
    </message>
    <message>
        <source>To relabel or exclude all of them (Ctrl+A)</source>
        <translation>Hepsini yeniden etiketlemek veya çıkarmak için (Ctrl+A)</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Araç</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Gerçek sınıf</translation>
    </message>
    <message>
        <source>Use as a concept</source>
        <translation>Kavram olarak kullan</translation>
    </message>
    <message>
        <source>all of one class</source>
        <translation>hepsi tek sınıftan</translation>
    </message>
    <message>
        <source>clusters {p:.1f} % pure</source>
        <translation>kümeler {p:.1f} % saf</translation>
    </message>
    <message>
        <source>highest loss</source>
        <translation>en yüksek kayıp</translation>
    </message>
    <message>
        <source>loss {v:.2f}</source>
        <translation>kayıp {v:.2f}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>en düşük</translation>
    </message>
    <message>
        <source>predicted {name}, {p:.0f} %</source>
        <translation>tahmin {name}, {p:.0f} %</translation>
    </message>
    <message>
        <source>the axes show {p:.1f} % of the variance</source>
        <translation>eksenler varyansın {p:.1f} % kadarını gösterir</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>seçim</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} görüntü</translation>
    </message>
    <message>
        <source>{n} of {all} {part} images</source>
        <translation>{all} {part} görüntüsünün {n} tanesi</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} değer</translation>
    </message>
</context>
<context>
    <name>ExportTile</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>İptal: {0}</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Satırları kopyala</translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation>Biçim: {0}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>Klasörü aç: {0}</translation>
    </message>
    <message>
        <source>Progress: {0}</source>
        <translation>İlerleme: {0}</translation>
    </message>
    <message>
        <source>Save: {0}…</source>
        <translation>Kaydet: {0}…</translation>
    </message>
</context>
<context>
    <name>FeatureMapsPanel</name>
    <message>
        <source>, before {name}</source>
        <translation>, {name} öncesi</translation>
    </message>
    <message>
        <source>, {n} dead</source>
        <translation>, {n} ölü</translation>
    </message>
    <message>
        <source>, {n} muted</source>
        <translation>, {n} susturulmuş</translation>
    </message>
    <message>
        <source>1 map of {h}×{w}</source>
        <translation>1 harita, {h}×{w}</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 değer</translation>
    </message>
    <message>
        <source>All maps as a picture (PNG)…</source>
        <translation>Tüm haritalar resim olarak (PNG)…</translation>
    </message>
    <message>
        <source>All values (npy)…</source>
        <translation>Tüm değerler (npy)…</translation>
    </message>
    <message>
        <source>Auto colours</source>
        <translation>Otomatik renkler</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Numaraya göre</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Ağ seç</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Görüntü seç</translation>
    </message>
    <message>
        <source>Choose images; every block then shows what it makes of one.</source>
        <translation>Görüntü seçin; her blok ondan ne ürettiğini gösterir.</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Renk ölçeği</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see what each block makes.</source>
        <translation>Bir ağ çizin veya şablon seçin; sonra her bloğun ne ürettiğini görün.</translation>
    </message>
    <message>
        <source>Each map</source>
        <translation>Her harita</translation>
    </message>
    <message>
        <source>End of the fixed scale</source>
        <translation>Sabit ölçeğin ucu</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Sabit</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation>Görüntüye bağlı değil.</translation>
    </message>
    <message>
        <source>It shows its maps as soon as it is connected to the image.</source>
        <translation>Görüntüye bağlanır bağlanmaz haritalarını gösterir.</translation>
    </message>
    <message>
        <source>Larger maps</source>
        <translation>Daha büyük haritalar</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Büyüklük</translation>
    </message>
    <message>
        <source>Map {n} of {of}</source>
        <translation>Harita {n} / {of}</translation>
    </message>
    <message>
        <source>Map {n}, {where}: {v}</source>
        <translation>Harita {n}, {where}: {v}</translation>
    </message>
    <message>
        <source>Maps as large as lets all be seen</source>
        <translation>Haritalar, hepsi görünecek kadar büyük</translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation>Blok seçilmedi</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>İzlenen görüntü yok</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Point at a value: the frame shows the pixels that made it, or at a pixel.</source>
        <translation>İmleci bir değere getirin: çerçeve onu oluşturan pikselleri gösterir; ya da bir piksele getirin.</translation>
    </message>
    <message>
        <source>Save the maps</source>
        <translation>Haritaları kaydet</translation>
    </message>
    <message>
        <source>Select a block to see its maps for the watched image.</source>
        <translation>İzlenen görüntü için haritalarını görmek üzere bir blok seçin.</translation>
    </message>
    <message>
        <source>Select the first block</source>
        <translation>İlk bloğu seç</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İşaretli</translation>
    </message>
    <message>
        <source>Smaller maps</source>
        <translation>Daha küçük haritalar</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>En güçlü önce</translation>
    </message>
    <message>
        <source>The frame is the {h}×{w} patch that made the value under the pointer.</source>
        <translation>Çerçeve, imlecin altındaki değeri oluşturan {h}×{w} yamadır.</translation>
    </message>
    <message>
        <source>The hatched part is padding.</source>
        <translation>Taralı kısım dolgudur.</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Henüz ağ yok</translation>
    </message>
    <message>
        <source>This block has no output yet</source>
        <translation>Bu bloğun henüz çıktısı yok</translation>
    </message>
    <message>
        <source>This map as a picture (PNG)…</source>
        <translation>Bu harita resim olarak (PNG)…</translation>
    </message>
    <message>
        <source>Whole block</source>
        <translation>Tüm blok</translation>
    </message>
    <message>
        <source>max</source>
        <translation>maks.</translation>
    </message>
    <message>
        <source>max {v}</source>
        <translation>maks. {v}</translation>
    </message>
    <message>
        <source>mean {v}</source>
        <translation>ortalama {v}</translation>
    </message>
    <message>
        <source>min {v}</source>
        <translation>min. {v}</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>satır {r}, sütun {c}</translation>
    </message>
    <message>
        <source>rows {a}–{b}, columns {c}–{d}</source>
        <translation>satır {a}–{b}, sütun {c}–{d}</translation>
    </message>
    <message>
        <source>{map}, muted</source>
        <translation>{map}, susturulmuş</translation>
    </message>
    <message>
        <source>{n} maps of {h}×{w}</source>
        <translation>{n} harita, {h}×{w}</translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see this pixel.</source>
        <translation>{block}: {of} birimden {n} tanesi bu pikseli görüyor.</translation>
    </message>
    <message>
        <source>{n} values, no maps</source>
        <translation>{n} değer, harita yok</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>{path} yazılamıyor. Başka bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A project without a name</source>
        <translation>Adsız bir proje</translation>
    </message>
    <message>
        <source>A training that still runs is stopped; its state is saved, too.</source>
        <translation>Süren bir eğitim durdurulur; durumu da kaydedilir.</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>Görüntü dosyası seçin</translation>
    </message>
    <message>
        <source>Choose a folder with one folder of images per class</source>
        <translation>Her sınıfa bir görüntü klasörü içeren bir klasör seçin</translation>
    </message>
    <message>
        <source>Choose a picture to watch</source>
        <translation>İzlenecek resmi seçin</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>Çizimi dışa aktar</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Ağ içe aktar</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>ONNX ağları (*.onnx)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopyasını aç</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Proje aç</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Salt okunur aç</translation>
    </message>
    <message>
        <source>Projects and hand-outs (*{0} *{1})</source>
        <translation>Projeler ve ders paketleri (*{0} *{1})</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Okunuyor: {0}…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Kurtar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projeyi kaydet</translation>
    </message>
    <message>
        <source>Show the image block</source>
        <translation>Görüntü bloğunu göster</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Kal</translation>
    </message>
    <message>
        <source>The drawing is in {0}.</source>
        <translation>Çizim burada: {0}.</translation>
    </message>
    <message>
        <source>The images are not where they were. Those beside the project are taken: {0}</source>
        <translation>Görüntüler yerinde değil. Projenin yanındakiler alındı: {0}</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Bu proje</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk projeleri (*{0})</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ağ</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>kaydedildi</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>kayıt: {0}</translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation>{0} dosyasında kaydedilmemiş değişiklikler var.</translation>
    </message>
    <message>
        <source>{0} is open elsewhere. Save under another name.</source>
        <translation>{0} başka yerde açık. Başka adla kaydedin.</translation>
    </message>
    <message>
        <source>{0} is open in another window or is being trained. Change it there, or open a copy here.</source>
        <translation>{0} başka bir pencerede açık veya eğitiliyor. Orada değiştirin veya burada kopyasını açın.</translation>
    </message>
    <message>
        <source>{0} is taken over with its weights. {1}</source>
        <translation>{0} ağırlıklarıyla alındı. {1}</translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was opened here. Saving would replace that version.</source>
        <translation>{0}, burada açıldıktan sonra başka bir program tarafından değiştirildi. Kaydetmek o sürümün yerine geçer.</translation>
    </message>
    <message>
        <source>{0} was not saved when cnndesk ended unexpectedly. Its state of {1} is kept.</source>
        <translation>cnndesk beklenmedik biçimde bittiğinde {0} kaydedilmemişti. {1} durumu saklandı.</translation>
    </message>
</context>
<context>
    <name>Filmer</name>
    <message>
        <source>A folder for the pictures</source>
        <translation>Resimler için klasör</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>Animasyonlu PNG (*.png)</translation>
    </message>
    <message>
        <source>Another moment was looked at, so the film was given up.</source>
        <translation>Başka bir ana bakıldı; film bırakıldı.</translation>
    </message>
    <message>
        <source>Film as</source>
        <translation>Filmi kaydet</translation>
    </message>
    <message>
        <source>Film of the whole window (animated PNG)…</source>
        <translation>Tüm pencerenin filmi (animasyonlu PNG)…</translation>
    </message>
    <message>
        <source>Film of this view (animated PNG)…</source>
        <translation>Bu görünümün filmi (animasyonlu PNG)…</translation>
    </message>
    <message>
        <source>Pictures of the whole window (PNG files)…</source>
        <translation>Tüm pencerenin resimleri (PNG dosyaları)…</translation>
    </message>
    <message>
        <source>Pictures of this view (PNG files)…</source>
        <translation>Bu görünümün resimleri (PNG dosyaları)…</translation>
    </message>
    <message>
        <source>The views of a moment took longer than {n} s. Film another view.</source>
        <translation>Bir anın görünümleri {n} saniyeden uzun sürdü. Başka bir görünüm çekin.</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>film.png</source>
        <translation>film.png</translation>
    </message>
    <message>
        <source>{n} moments are in {name}.</source>
        <translation>{n} an burada: {name}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Listed pictures</source>
        <translation>Listelenen resimler</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>Hangi resimler listelensin</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>okunamıyor</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>düzeltilmiş</translation>
    </message>
</context>
<context>
    <name>FilterLab</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Yama</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Çarpımlar</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Toplam</translation>
    </message>
</context>
<context>
    <name>FilterLabPanel</name>
    <message>
        <source>5×5 example</source>
        <translation>5×5 örnek</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Öznitelik haritası</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>No image is watched. Open images, or drop a picture here.</source>
        <translation>İzlenen görüntü yok. Görüntü açın veya buraya bir resim bırakın.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Dolgu</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Havuzlama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Size of the filter</source>
        <translation>Filtrenin boyutu</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>This position</source>
        <translation>Bu konum</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>İzlenen</translation>
    </message>
    <message>
        <source>What is worked by hand</source>
        <translation>Elle hesaplanan</translation>
    </message>
    <message>
        <source>none (valid)</source>
        <translation>yok (valid)</translation>
    </message>
    <message>
        <source>of the example</source>
        <translation>örnekten</translation>
    </message>
    <message>
        <source>reduced from {size}</source>
        <translation>{size} boyutundan küçültüldü</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>satır {r}, sütun {c}</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>elle girildi</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>sıfır</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>bias {b}</source>
        <translation>sapma {b}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>mavi</translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation>kanal {n}</translation>
    </message>
    <message>
        <source>first {n} of {of} input channels</source>
        <translation>{of} girdi kanalının ilk {n} tanesi</translation>
    </message>
    <message>
        <source>green</source>
        <translation>yeşil</translation>
    </message>
    <message>
        <source>norm {n}</source>
        <translation>norm {n}</translation>
    </message>
    <message>
        <source>red</source>
        <translation>kırmızı</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>1 filter of {r}×{s}×{c}</source>
        <translation>1 filtre, {r}×{s}×{c}</translation>
    </message>
    <message>
        <source>All weights of the block</source>
        <translation>Bloğun tüm ağırlıkları</translation>
    </message>
    <message>
        <source>Convolution and fully connected blocks have weights that are learned.</source>
        <translation>Öğrenilen ağırlıkları evrişim ve tam bağlı bloklar taşır.</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see the filters of its blocks.</source>
        <translation>Bir ağ çizin veya şablon seçin; sonra bloklarının filtrelerini görün.</translation>
    </message>
    <message>
        <source>Filter {n} of {of}</source>
        <translation>Filtre {n} / {of}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Tam bağlı</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>Girdi kanalı</translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation>Blok seçilmedi</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Henüz gösterecek bir şey yok</translation>
    </message>
    <message>
        <source>Select a convolution or fully connected block to see its filters.</source>
        <translation>Filtrelerini görmek için bir evrişim veya tam bağlı blok seçin.</translation>
    </message>
    <message>
        <source>Select the first block with filters</source>
        <translation>Filtresi olan ilk bloğu seç</translation>
    </message>
    <message>
        <source>The filters appear as soon as the block is connected to the image.</source>
        <translation>Filtreler, blok görüntüye bağlanır bağlanmaz görünür.</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Henüz ağ yok</translation>
    </message>
    <message>
        <source>This block has no filters</source>
        <translation>Bu bloğun filtresi yok</translation>
    </message>
    <message>
        <source>Weights of the block</source>
        <translation>Bloğun ağırlıkları</translation>
    </message>
    <message>
        <source>input channel </source>
        <translation>girdi kanalı </translation>
    </message>
    <message>
        <source>largest |weight| {a}, mean {b}</source>
        <translation>en büyük |ağırlık| {a}, ortalama {b}</translation>
    </message>
    <message>
        <source>{k} filters of {r}×{s}×{c}</source>
        <translation>{k} filtre, {r}×{s}×{c}</translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>An image from elsewhere, as it is watched.</source>
        <translation>Başka yerden bir görüntü, izlendiği gibi.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kırp</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sığdırma</translation>
    </message>
    <message>
        <source>Height of the images</source>
        <translation>Görüntülerin yüksekliği</translation>
    </message>
    <message>
        <source>Images of another size: cut the middle out, fill up with black, or distort.</source>
        <translation>Başka boyuttaki görüntüler: ortası kesilir, siyahla doldurulur veya biçimi bozulur.</translation>
    </message>
    <message>
        <source>It has the size already: nothing is changed.</source>
        <translation>Boyutu zaten bu: hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>It is enlarged: no detail is gained.</source>
        <translation>Büyütülür: ayrıntı kazanılmaz.</translation>
    </message>
    <message>
        <source>It is {p} % higher than it was.</source>
        <translation>Eskisinden {p} % daha yüksek.</translation>
    </message>
    <message>
        <source>It is {p} % wider than it was.</source>
        <translation>Eskisinden {p} % daha geniş.</translation>
    </message>
    <message>
        <source>No image is watched.</source>
        <translation>İzlenen görüntü yok.</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Doldur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Size and fit</source>
        <translation>Boyut ve sığdırma</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Ger</translation>
    </message>
    <message>
        <source>The frame is kept.</source>
        <translation>Kadraj korunur.</translation>
    </message>
    <message>
        <source>Width of the images</source>
        <translation>Görüntülerin genişliği</translation>
    </message>
    <message>
        <source>above and below</source>
        <translation>üstte ve altta</translation>
    </message>
    <message>
        <source>becomes {h}×{w}.</source>
        <translation>{h}×{w} olur.</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>solda ve sağda</translation>
    </message>
    <message>
        <source>{p} % are black, {sides}.</source>
        <translation>{p} % kadarı siyah, {sides}.</translation>
    </message>
    <message>
        <source>{p} % are cut off, {sides}.</source>
        <translation>{p} % kadarı kesilir, {sides}.</translation>
    </message>
</context>
<context>
    <name>FitPreview</name>
    <message>
        <source>The watched image as the network gets it</source>
        <translation>İzlenen görüntü, ağın aldığı hâliyle</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>Hide this message</source>
        <translation>Bu iletiyi gizle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>are waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>is waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>{0} behind it {1}.</source>
        <translation>Arkasında {0} {1}.</translation>
    </message>
</context>
<context>
    <name>Flashlight</name>
    <message>
        <source>Sees</source>
        <translation>Gördüğü</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>İlki</translation>
    </message>
    <message>
        <source>at the corner</source>
        <translation>köşesinde</translation>
    </message>
    <message>
        <source>less at its edges</source>
        <translation>kenarlarda daha az</translation>
    </message>
    <message>
        <source>of the image</source>
        <translation>görüntünün</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>görüntünün</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>görüntünün tümü</translation>
    </message>
    <message>
        <source>up to the whole image</source>
        <translation>en çok görüntünün tümü</translation>
    </message>
    <message>
        <source>{h}×{w} px</source>
        <translation>{h}×{w} px</translation>
    </message>
    <message>
        <source>{n} px inside</source>
        <translation>{n} px içinde</translation>
    </message>
    <message>
        <source>{n} px outside</source>
        <translation>{n} px dışında</translation>
    </message>
    <message>
        <source>{s} px apart</source>
        <translation>{s} px arayla</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>bias</source>
        <translation>sapma</translation>
    </message>
    <message>
        <source>from {n} channels</source>
        <translation>{n} kanaldan</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>ortalama</translation>
    </message>
    <message>
        <source>the sum of {n} products</source>
        <translation>{n} çarpımın toplamı</translation>
    </message>
</context>
<context>
    <name>FormulaBar</name>
    <message>
        <source>The equation</source>
        <translation>Denklem</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>1 mistake</source>
        <translation>1 hata</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Tuval</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Sınıflar</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Kavramlar</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Karışıklık</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Çizim</translation>
    </message>
    <message>
        <source>Draw the network</source>
        <translation>Ağı çiz</translation>
    </message>
    <message>
        <source>Filter lab</source>
        <translation>Filtre laboratuvarı</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>How good it is, and where it is wrong</source>
        <translation>Ne kadar iyi ve nerede yanlış</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Görüntüler</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Ayrı bir pencerede</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>İçerisi</translation>
    </message>
    <message>
        <source>Inside a large picture</source>
        <translation>Büyük resim içinde</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Into training</source>
        <translation>Eğitime</translation>
    </message>
    <message>
        <source>It follows the same block, image and training.</source>
        <translation>Aynı bloğu, görüntüyü ve eğitimi izler.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratuvar</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Yüzey</translation>
    </message>
    <message>
        <source>Let it work on new pictures</source>
        <translation>Yeni resimlerde çalışsın</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Look into the network: maps, step by step, why</source>
        <translation>Ağın içine bak: haritalar, adım adım, neden</translation>
    </message>
    <message>
        <source>Map of images</source>
        <translation>Görüntü haritası</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Haritalar</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Mikroskop</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Anahat</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Boya</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palet</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Tahminler</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Yarış</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Güvenilirlik</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Çalıştırma</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Adım adım</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Dışarı taşı</translation>
    </message>
    <message>
        <source>The images, their classes and parts</source>
        <translation>Görüntüler, sınıfları ve bölümleri</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Train, compare runs</source>
        <translation>Eğit, çalıştırmaları karşılaştır</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Çalışma alanları</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (Alt+{1})</source>
        <translation>{0} (Alt+{1})</translation>
    </message>
    <message>
        <source>{0} (Ctrl+{1})</source>
        <translation>{0} (Ctrl+{1})</translation>
    </message>
    <message>
        <source>{0} mistakes</source>
        <translation>{0} hata</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Find a word</source>
        <translation>Sözcük bul</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Sözlük</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Anlamı</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>Every group is folded.</source>
        <translation>Tüm gruplar daraltılmış.</translation>
    </message>
    <message>
        <source>Every group is open.</source>
        <translation>Tüm gruplar açık.</translation>
    </message>
    <message>
        <source>This drawing has no groups. Select blocks and press Ctrl+G.</source>
        <translation>Bu çizimde grup yok. Blok seçip Ctrl+G tuşlarına basın.</translation>
    </message>
    <message>
        <source>What is selected is in no group. Group it with Ctrl+G.</source>
        <translation>Seçilen, bir grupta değil. Ctrl+G ile gruplayın.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The block {0} of the lesson is not in the drawing any more.</source>
        <translation>Dersin {0} bloğu artık çizimde yok.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Worked out</source>
        <translation>Elle hesap</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>For a lesson that draws no network of its own</source>
        <translation>Kendi ağını çizmeyen bir ders için</translation>
    </message>
    <message>
        <source>Hand-outs (*{0})</source>
        <translation>Ders paketleri (*{0})</translation>
    </message>
    <message>
        <source>Make a hand-out</source>
        <translation>Ders paketi yap</translation>
    </message>
    <message>
        <source>One file with “{0}”, to be opened by double click. Learners hand in their answers as a file; cnndesk lesson collect reads them.</source>
        <translation>“{0}” dersini içeren, çift tıklamayla açılan tek dosya. Öğrenenler yanıtlarını dosya olarak teslim eder; cnndesk lesson collect bunları okur.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Seeds, with commas between them</source>
        <translation>Tohumlar, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>Seeds; each learner trains with one of them</source>
        <translation>Tohumlar; her öğrenen bunlardan biriyle eğitir</translation>
    </message>
    <message>
        <source>The hand-out is in {0}.</source>
        <translation>Ders paketi burada: {0}.</translation>
    </message>
    <message>
        <source>With the project of this window and its images</source>
        <translation>Bu pencerenin projesi ve görüntüleriyle</translation>
    </message>
    <message>
        <source>as the lesson says</source>
        <translation>dersin dediği gibi</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>, predicted</source>
        <translation>, tahmini</translation>
    </message>
    <message>
        <source>, roughly predicted</source>
        <translation>, kabaca tahmin</translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation>1 blok uymuyor</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation>El feneri</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Haritalar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation>Adımın sonunda duraklat (F5)</translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation>Bir birimi gösterin: gördüğü yanar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show the time that each block takes</source>
        <translation>Her bloğun aldığı süreyi göster</translation>
    </message>
    <message>
        <source>Show what each block makes of the image</source>
        <translation>Her bloğun görüntüden ne ürettiğini göster</translation>
    </message>
    <message>
        <source>State of the network</source>
        <translation>Ağın durumu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Train, and see the curves (F5)</source>
        <translation>Eğit ve eğrileri gör (F5)</translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation>Her blok uyunca eğitim başlayabilir.</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>{0} için</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parametre</translation>
    </message>
    <message>
        <source>per step of {0}</source>
        <translation>adım başına ({0})</translation>
    </message>
    <message>
        <source>{n} blocks do not fit</source>
        <translation>{n} blok uymuyor</translation>
    </message>
</context>
<context>
    <name>HeaderOptions</name>
    <message>
        <source>Accuracy</source>
        <translation>Doğruluk</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Eğrileri dışa aktar</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Doğrusal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Loss and F1</source>
        <translation>Kayıp ve F1</translation>
    </message>
    <message>
        <source>Loss and {score}</source>
        <translation>Kayıp ve {score}</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>Runs {n}</source>
        <translation>Çalıştırma {n}</translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation>Kayıp ölçeği</translation>
    </message>
    <message>
        <source>Show the table of runs</source>
        <translation>Çalıştırma tablosunu göster</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>; time runs to the right, values from − below to + above</source>
        <translation>; zaman sağa, değerler alttan (−) üste (+) doğru</translation>
    </message>
    <message>
        <source>Looking at the network…</source>
        <translation>Ağa bakılıyor…</translation>
    </message>
    <message>
        <source>Measured anew for {moment}</source>
        <translation>Yeniden ölçüldü: {moment}</translation>
    </message>
    <message>
        <source>Measured once, at {a}</source>
        <translation>Bir kez ölçüldü: {a}</translation>
    </message>
    <message>
        <source>Measured {n} times, from {a} to {b}</source>
        <translation>{n} kez ölçüldü: {a} – {b}</translation>
    </message>
    <message>
        <source>Measuring {moment}…</source>
        <translation>Ölçülüyor: {moment}…</translation>
    </message>
    <message>
        <source>The blocks that were trained are gone</source>
        <translation>Eğitilen bloklar artık yok</translation>
    </message>
    <message>
        <source>Undo, or train the network as it is now.</source>
        <translation>Geri alın veya ağı şimdiki hâliyle eğitin.</translation>
    </message>
    <message>
        <source>Weights, gradients, activations and dead units appear while it trains.</source>
        <translation>Eğitim sırasında ağırlıklar, gradyanlar, aktivasyonlar ve ölü birimler görünür.</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>epok {0}</translation>
    </message>
    <message>
        <source>the first batches</source>
        <translation>ilk yığınlar</translation>
    </message>
</context>
<context>
    <name>HealthRows</name>
    <message>
        <source>Activations</source>
        <translation>Aktivasyonlar</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradyanlar</translation>
    </message>
    <message>
        <source>Health of every block</source>
        <translation>Her bloğun sağlığı</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ağırlıklar</translation>
    </message>
    <message>
        <source>not numbers</source>
        <translation>sayı değil</translation>
    </message>
    <message>
        <source>{n} of {of} dead</source>
        <translation>{of} birimden {n} ölü</translation>
    </message>
    <message>
        <source>{n} of {of} saturated</source>
        <translation>{of} birimden {n} doymuş</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Hide this line</source>
        <translation>Bu satırı gizle</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Dene</translation>
    </message>
</context>
<context>
    <name>ImageDetail</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Büyüt (+)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksel</translation>
    </message>
    <message>
        <source>Scaled, as the network gets it</source>
        <translation>Ölçeklenmiş, ağın aldığı gibi</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Küçült (−)</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>İzlenen görüntü</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gri</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>satır {r}, sütun {c}: {v}</translation>
    </message>
    <message>
        <source>scaled: {v}</source>
        <translation>ölçekli: {v}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
</context>
<context>
    <name>ImageFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Watching {name}, the first of {n} pictures. To train on pictures, drop the folder they lie in, with a folder per class.</source>
        <translation>{name} izleniyor, {n} resmin ilki. Resimlerle eğitmek için içinde her sınıfa bir klasör olan klasörü bırakın.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>yapıştırılan resim</translation>
    </message>
    <message>
        <source>{name} is neither a project nor images. {cure}</source>
        <translation>{name} ne bir proje ne de görüntü. {cure}</translation>
    </message>
    <message>
        <source>{n} folders were dropped. Drop the one folder that they lie in.</source>
        <translation>{n} klasör bırakıldı. Hepsini içeren tek klasörü bırakın.</translation>
    </message>
</context>
<context>
    <name>ImageFooter</name>
    <message>
        <source> and more</source>
        <translation> ve diğerleri</translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation>Başka sınıf ver</translation>
    </message>
    <message>
        <source>Give the other class</source>
        <translation>Diğer sınıfı ver</translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation>Etiketler ve değerler, onları veren tabloda düzeltilir.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation>Eğitim, doğrulama ve testin dışında bırak; dosya kalır</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>Yeniden sayılsın</translation>
    </message>
    <message>
        <source>No image is selected</source>
        <translation>Görüntü seçilmedi</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Diğer…</translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation>Etiketle: {name}</translation>
    </message>
    <message>
        <source>Relabel as…</source>
        <translation>Yeniden etiketle…</translation>
    </message>
    <message>
        <source>Select images first: click, Ctrl+click, Shift+click.</source>
        <translation>Önce görüntü seçin: tıklama, Ctrl+tıklama, Shift+tıklama.</translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation>Bu görüntüyü her görünümde göster</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} seçili</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Görüntüler</translation>
    </message>
</context>
<context>
    <name>ImageHeader</name>
    <message>
        <source>All classes</source>
        <translation>Tüm sınıflar</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Tüm etiketler</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Tüm bölümler</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Tüm değerler</translation>
    </message>
    <message>
        <source>Changed images</source>
        <translation>Değiştirilenler</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Ada göre bul</translation>
    </message>
    <message>
        <source>List only what was found wrong; none of it stops the training</source>
        <translation>Yalnızca sorunlu bulunanları listele; hiçbiri eğitimi durdurmaz</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Veri bölümü</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>Sorunlar {n}</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Resimlerin boyutu</translation>
    </message>
    <message>
        <source>Size of the pictures (+ and −)</source>
        <translation>Resimlerin boyutu (+ ve −)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
</context>
<context>
    <name>ImageListModel</name>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>{name}
class {known}, {split}</source>
        <translation>{name}
sınıf {known}, {split}</translation>
    </message>
    <message>
        <source>{name}
{known}, {split}</source>
        <translation>{name}
{known}, {split}</translation>
    </message>
</context>
<context>
    <name>ImagePopup</name>
    <message>
        <source>Images</source>
        <translation>Görüntüler</translation>
    </message>
    <message>
        <source>Sealed: nobody looks at test images before they are opened in Judge.</source>
        <translation>Mühürlü: test görüntülerine Değerlendirme’de açılmadan kimse bakmaz.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
</context>
<context>
    <name>ImageSide</name>
    <message>
        <source>; before: {b} with {p:.1f} %, loss {v:.3f}</source>
        <translation>; önce: {b}, {p:.1f} %, kayıp {v:.3f}</translation>
    </message>
    <message>
        <source>Highest loss</source>
        <translation>En yüksek kayıp</translation>
    </message>
    <message>
        <source>Least sure</source>
        <translation>En az emin</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dışarıda</translation>
    </message>
    <message>
        <source>Left out of training, validation and test</source>
        <translation>Eğitim, doğrulama ve test dışında</translation>
    </message>
    <message>
        <source>Most sure</source>
        <translation>En emin</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Görüntülerin sırası</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dışarıda</translation>
    </message>
    <message>
        <source>relabelled {a}; the source says {b}</source>
        <translation>yeniden etiketlendi: {a}; kaynakta {b}</translation>
    </message>
    <message>
        <source>the source says {a}</source>
        <translation>kaynakta {a}</translation>
    </message>
    <message>
        <source>{a}, taken for {b} with {p:.1f} %; {a} has {q:.1f} %; loss {v:.3f}</source>
        <translation>{a}, {b} sanıldı, {p:.1f} %; {a} için {q:.1f} %; kayıp {v:.3f}</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>, {n} left out</source>
        <translation>, {n} dışarıda</translation>
    </message>
    <message>
        <source>, {n} more among the sealed test images</source>
        <translation>, mühürlü test görüntülerinde {n} tane daha</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Görüntü seç</translation>
    </message>
    <message>
        <source>Drop a folder, a zip or a CSV file anywhere on the window, or choose.</source>
        <translation>Pencerenin herhangi bir yerine klasör, zip veya CSV dosyası bırakın ya da seçin.</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Dosyalar ve nedenler</translation>
    </message>
    <message>
        <source>No image is like that</source>
        <translation>Böyle bir görüntü yok</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Henüz görüntü yok</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksel</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Tüm görüntüleri göster</translation>
    </message>
    <message>
        <source>Show the watched image closely: its pixels as numbers</source>
        <translation>İzlenen görüntüyü yakından göster: pikselleri sayı olarak</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>El yazısı rakamları kullan</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>All maps in Inside</source>
        <translation>Tüm haritalar, İçerisi alanında</translation>
    </message>
    <message>
        <source>Drop a block on the link to insert it; Del deletes the link.</source>
        <translation>Araya eklemek için bağlantıya blok bırakın; Del bağlantıyı siler.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Etki</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formül</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Dondur</translation>
    </message>
    <message>
        <source>It carries {0}.</source>
        <translation>Taşıdığı: {0}.</translation>
    </message>
    <message>
        <source>Keep its weights out of training (L).</source>
        <translation>Ağırlıklarını eğitimin dışında tut (L).</translation>
    </message>
    <message>
        <source>Let it pass its input on unchanged (M).</source>
        <translation>Girdisini değiştirmeden geçirsin (M).</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>More parameters: {0}</source>
        <translation>Diğer parametreler: {0}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sustur</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Bloğun adı</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Grubun adı</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Hiçbir şey seçilmedi</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation>İzlenen görüntü için çıktı</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametreler</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Gördüğü</translation>
    </message>
    <message>
        <source>Select a block on the canvas or in the outline to see and change it.</source>
        <translation>Görmek ve değiştirmek için tuvalde veya anahatta bir blok seçin.</translation>
    </message>
    <message>
        <source>The network has {0} and {1} parameters.</source>
        <translation>Ağda {0} ve {1} parametre var.</translation>
    </message>
    <message>
        <source>Time per step</source>
        <translation>Adım süresi</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Başka bir ad yazın (F2)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Değerler</translation>
    </message>
    <message>
        <source>computed with its neighbour</source>
        <translation>komşusuyla birlikte hesaplanır</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>uymuyor</translation>
    </message>
    <message>
        <source>edited together</source>
        <translation>birlikte düzenlenir</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>← {0}</translation>
    </message>
    <message>
        <source>group of {0}</source>
        <translation>{0} içeren grup</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>ölçülen</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>görüntü başına</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>tahmini</translation>
    </message>
    <message>
        <source>predicted {0}</source>
        <translation>tahmini {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>{0} would fit</source>
        <translation>{0} uyar</translation>
    </message>
</context>
<context>
    <name>InspectorPopover</name>
    <message>
        <source>Inspector</source>
        <translation>Denetçi</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>Comparison as CSV…</source>
        <translation>Karşılaştırma CSV olarak…</translation>
    </message>
    <message>
        <source>Confused pairs as CSV…</source>
        <translation>Karışan çiftler CSV olarak…</translation>
    </message>
    <message>
        <source>Images shown as CSV…</source>
        <translation>Gösterilen görüntüler CSV olarak…</translation>
    </message>
    <message>
        <source>Images shown as PNG…</source>
        <translation>Gösterilen görüntüler PNG olarak…</translation>
    </message>
    <message>
        <source>Matrix as CSV…</source>
        <translation>Matris CSV olarak…</translation>
    </message>
    <message>
        <source>Matrix as PNG…</source>
        <translation>Matris PNG olarak…</translation>
    </message>
    <message>
        <source>Open the test images</source>
        <translation>Test görüntülerini aç</translation>
    </message>
    <message>
        <source>Reliability as CSV…</source>
        <translation>Güvenilirlik CSV olarak…</translation>
    </message>
    <message>
        <source>Reliability as PNG…</source>
        <translation>Güvenilirlik PNG olarak…</translation>
    </message>
    <message>
        <source>Scores of the classes as CSV…</source>
        <translation>Sınıfların puanları CSV olarak…</translation>
    </message>
    <message>
        <source>Scores of the classes as PNG…</source>
        <translation>Sınıfların puanları PNG olarak…</translation>
    </message>
    <message>
        <source>The data has no {part} images. Choose another part, or set some aside in the Data panel.</source>
        <translation>Veride {part} görüntüsü yok. Başka bölüm seçin veya Veri panelinde birkaçını ayırın.</translation>
    </message>
    <message>
        <source>The {n} test images are sealed. They tell how good the network is only as long as nothing is chosen by them: choose by the validation images, and open them once, at the end. That is noted in the project.</source>
        <translation>{n} test görüntüsü mühürlü. Ağın ne kadar iyi olduğunu, yalnızca onlara göre bir şey seçilmediği sürece söylerler: doğrulama görüntülerine göre seçin, bunları bir kez, en sonda açın. Bu, projede not edilir.</translation>
    </message>
    <message>
        <source>its folder does not exist or cannot be written</source>
        <translation>klasörü yok veya yazılamıyor</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
</context>
<context>
    <name>JudgingPanel</name>
    <message>
        <source>Each epoch</source>
        <translation>Her epok</translation>
    </message>
    <message>
        <source>{again} after every epoch</source>
        <translation>{again}, her epok sonrası</translation>
    </message>
    <message>
        <source>{again} with the present weights</source>
        <translation>{again}, şimdiki ağırlıklarla</translation>
    </message>
</context>
<context>
    <name>KernelLabel</name>
    <message>
        <source>Its filter</source>
        <translation>Filtresi</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>AP, %</source>
        <translation>AP, %</translation>
    </message>
    <message>
        <source>Average precision: over all thresholds</source>
        <translation>Ortalama kesinlik: tüm eşikler üzerinden</translation>
    </message>
    <message>
        <source>F1, %</source>
        <translation>F1, %</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Görüntüler</translation>
    </message>
    <message>
        <source>Images taken to have the label</source>
        <translation>Bu etikete sahip sanılan görüntüler</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Kesinlik, %</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Duyarlılık, %</translation>
    </message>
    <message>
        <source>Scores of the labels</source>
        <translation>Etiketlerin puanları</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Sanılan</translation>
    </message>
</context>
<context>
    <name>Laboratory</name>
    <message>
        <source>, done at about {at}</source>
        <translation>, bitiş yaklaşık {at}</translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants. Vary something.</source>
        <translation>Yarış 2 ile 4 varyant arasında olur. Bir şey değiştirin.</translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants; these are {n}.</source>
        <translation>Yarış 2 ile 4 varyant arasında olur; bunlar {n} tane.</translation>
    </message>
    <message>
        <source>Choose images first, in Data.</source>
        <translation>Önce Veri alanında görüntü seçin.</translation>
    </message>
    <message>
        <source>Draw a network first, or choose a template in Draw.</source>
        <translation>Önce bir ağ çizin veya Çizim alanında şablon seçin.</translation>
    </message>
    <message>
        <source>Looking at what fits…</source>
        <translation>Neyin uyduğuna bakılıyor…</translation>
    </message>
    <message>
        <source>Take over {0}</source>
        <translation>Al: {0}</translation>
    </message>
    <message>
        <source>Vary something, or train more than one seed or fold.</source>
        <translation>Bir şey değiştirin veya birden çok tohum ya da kat eğitin.</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} / {total} çalıştırma</translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>New comparison…</source>
        <translation>Yeni karşılaştırma…</translation>
    </message>
    <message>
        <source>New race…</source>
        <translation>Yeni yarış…</translation>
    </message>
</context>
<context>
    <name>LaboratoryTable</name>
    <message>
        <source>, fold {n}</source>
        <translation>, kat {n}</translation>
    </message>
    <message>
        <source>, {n} failed</source>
        <translation>, {n} başarısız</translation>
    </message>
    <message>
        <source>, {n} went back</source>
        <translation>, {n} geri döndü</translation>
    </message>
    <message>
        <source>Kept, validation</source>
        <translation>Saklanan, doğrulama</translation>
    </message>
    <message>
        <source>Mean and standard deviation over {n} runs</source>
        <translation>{n} çalıştırmanın ortalaması ve standart sapması</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Çalıştırmalar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The test images stay sealed: nothing here has looked at them.</source>
        <translation>Test görüntüleri mühürlü kalır: burada hiçbir şey onlara bakmadı.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Varyant</translation>
    </message>
    <message>
        <source>Variants and their runs</source>
        <translation>Varyantlar ve çalıştırmaları</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>ep.</source>
        <translation>ep.</translation>
    </message>
    <message>
        <source>epoch {n} of {all}</source>
        <translation>epok {n} / {all}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>given up, epoch {n}</source>
        <translation>bırakıldı, epok {n}</translation>
    </message>
    <message>
        <source>held at epoch {n}</source>
        <translation>bekletiliyor, epok {n}</translation>
    </message>
    <message>
        <source>of 1</source>
        <translation>/ 1</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>tek çalıştırma</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>mühürlü</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>tohum {n}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>geri döndü</translation>
    </message>
    <message>
        <source>{done} of {n}</source>
        <translation>{done} / {n}</translation>
    </message>
    <message>
        <source>{n} folds</source>
        <translation>{n} kat</translation>
    </message>
    <message>
        <source>{n} seeds</source>
        <translation>{n} tohum</translation>
    </message>
</context>
<context>
    <name>LaboratoryView</name>
    <message>
        <source> And {n} more.</source>
        <translation> Ve {n} tane daha.</translation>
    </message>
    <message>
        <source>Compare with care</source>
        <translation>Özenle karşılaştır</translation>
    </message>
    <message>
        <source>Each variant is tried on paper before anything is trained.</source>
        <translation>Her varyant, eğitilmeden önce kâğıt üzerinde denenir.</translation>
    </message>
    <message>
        <source>Left out, because it does not fit: {label}. {reason}</source>
        <translation>Uymadığı için dışarıda: {label}. {reason}</translation>
    </message>
    <message>
        <source>Let two to four variants race</source>
        <translation>İki ila dört varyantı yarıştır</translation>
    </message>
    <message>
        <source>Looking at what fits</source>
        <translation>Neyin uyduğuna bakılıyor</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>Henüz denenecek bir şey yok</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabloyu kaydet</translation>
    </message>
    <message>
        <source>Say what varies, and how many seeds or folds each variant gets. A single run says little: what differs may be chance, and the table says so.</source>
        <translation>Neyin değişeceğini ve her varyantın kaç tohum veya kat alacağını belirleyin. Tek çalıştırma az şey söyler: fark rastlantı olabilir, tablo bunu belirtir.</translation>
    </message>
    <message>
        <source>The project is now that of {0}. Train it in Run.</source>
        <translation>Proje artık {0} projesidir. Çalıştırma panelinde eğitin.</translation>
    </message>
    <message>
        <source>This cannot be tried</source>
        <translation>Bu denenemez</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Vary one thing, such as the learning rate. All train at the same time, on the same batches, and you watch their curves.</source>
        <translation>Öğrenme oranı gibi tek bir şeyi değiştirin. Hepsi aynı anda, aynı yığınlarla eğitilir; eğrilerini izlersiniz.</translation>
    </message>
    <message>
        <source>Vary the learning rate…</source>
        <translation>Öğrenme oranını değiştir…</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>proje</translation>
    </message>
    <message>
        <source>{axes}: 1 run, started {at}</source>
        <translation>{axes}: 1 çalıştırma, başlangıç {at}</translation>
    </message>
    <message>
        <source>{axes}: {n} runs, started {at}</source>
        <translation>{axes}: {n} çalıştırma, başlangıç {at}</translation>
    </message>
    <message>
        <source>{n} more seeds of each</source>
        <translation>Her biri için {n} tohum daha</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} çalıştırma</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source> and padding (hatched).</source>
        <translation> ve dolgu (taralı).</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>At a unit of a block: the pixels and units it is made from light up. At a pixel of the image: the units that see it.</source>
        <translation>Bir bloğun birimini gösterin: onu oluşturan piksel ve birimler yanar. Görüntünün bir pikselini gösterin: onu gören birimler yanar.</translation>
    </message>
    <message>
        <source>Bright pixels move it most.</source>
        <translation>Onu en çok parlak pikseller etkiler.</translation>
    </message>
    <message>
        <source>Choose images; then point at what a block makes of one.</source>
        <translation>Görüntü seçin; sonra bir bloğun ürettiğini gösterin.</translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation>El feneri</translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation>Görüntüye bağlı değil.</translation>
    </message>
    <message>
        <source>It is off here: no pixel moves it.</source>
        <translation>Burada kapalı: hiçbir piksel onu etkilemiyor.</translation>
    </message>
    <message>
        <source>It sees rows {a}–{b}, columns {c}–{d}</source>
        <translation>Gördüğü: satır {a}–{b}, sütun {c}–{d}</translation>
    </message>
    <message>
        <source>Lit are the units that see it. Select a block to have them counted.</source>
        <translation>Yananlar onu gören birimlerdir. Saymak için bir blok seçin.</translation>
    </message>
    <message>
        <source>Map {n}, row {r}, column {c}.</source>
        <translation>Harita {n}, satır {r}, sütun {c}.</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>İzlenen görüntü yok</translation>
    </message>
    <message>
        <source>Pixel, row {r}, column {c}</source>
        <translation>Piksel, satır {r}, sütun {c}</translation>
    </message>
    <message>
        <source>Point at a picture</source>
        <translation>Bir resmi gösterin</translation>
    </message>
    <message>
        <source>The watched image, lit</source>
        <translation>İzlenen görüntü, ışıkta</translation>
    </message>
    <message>
        <source>Unit {n}.</source>
        <translation>Birim {n}.</translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see it.</source>
        <translation>{block}: {of} birimden {n} tanesi onu görüyor.</translation>
    </message>
</context>
<context>
    <name>LandscapePanel</name>
    <message>
        <source>Along the path</source>
        <translation>Yol boyunca</translation>
    </message>
    <message>
        <source>Batch norm takes the statistics of these images, in batches, as while it trains: those noted in the run belong to its own weights only. Dropout is off.</source>
        <translation>Batch norm, eğitimdeki gibi yığınlar hâlinde bu görüntülerin istatistiklerini alır: çalıştırmada not edilenler yalnızca kendi ağırlıklarına aittir. Dropout kapalı.</translation>
    </message>
    <message>
        <source>Blue is low loss, brown high; lines join points of equal loss.</source>
        <translation>Mavi düşük kayıp, kahverengi yüksek; çizgiler eşit kayıplı noktaları birleştirir.</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Çiz</translation>
    </message>
    <message>
        <source>Each point is the mean loss of {n} {part}; {side} × {side} points.</source>
        <translation>Her nokta {n} {part} üzerinde ortalama kayıptır; {side} × {side} nokta.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Görüntüler</translation>
    </message>
    <message>
        <source>It needs the moments of three epochs. Train on, then look again.</source>
        <translation>Üç epokun anları gerekir. Eğitime devam edin, sonra yeniden bakın.</translation>
    </message>
    <message>
        <source>It was cancelled. Draw it again whenever you like.</source>
        <translation>İptal edildi. İstediğiniz zaman yeniden çizin.</translation>
    </message>
    <message>
        <source>Looking for the path…</source>
        <translation>Yol aranıyor…</translation>
    </message>
    <message>
        <source>On the way the loss went from {a} to {b}.</source>
        <translation>Yolda kayıp {a} iken {b} oldu.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Düzlem</translation>
    </message>
    <message>
        <source>Random directions</source>
        <translation>Rastgele yönler</translation>
    </message>
    <message>
        <source>The picture is that of the run as it is now.</source>
        <translation>Resim, çalıştırmanın şimdiki hâlinindir.</translation>
    </message>
    <message>
        <source>The plane goes through the end of the run in two random directions, each filter's part as long as the filter is. The run came from elsewhere: of its path only the part in this plane is drawn.</source>
        <translation>Düzlem, çalıştırmanın sonundan iki rastgele yönde geçer; her filtrenin payı filtre kadar uzundur. Çalıştırma başka yerden geldi: yolunun yalnızca bu düzlemdeki kısmı çizilir.</translation>
    </message>
    <message>
        <source>The plane goes through the end of the run, along the two main directions in which its moments lie apart.</source>
        <translation>Düzlem, çalıştırmanın sonundan, anlarının ayrıldığı iki ana yön boyunca geçer.</translation>
    </message>
    <message>
        <source>The white line is the way of the run, a dot for each moment.</source>
        <translation>Beyaz çizgi çalıştırmanın yoludur, her an bir nokta.</translation>
    </message>
    <message>
        <source>Then this shows the loss around the path that the training took.</source>
        <translation>Sonra burada, eğitimin izlediği yolun çevresindeki kayıp görülür.</translation>
    </message>
    <message>
        <source>There is no path yet</source>
        <translation>Henüz yol yok</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Eğitim görüntüleri</translation>
    </message>
    <message>
        <source>Two directions of {n} weights: {share} of the path's squared distance lies in this plane, the rest is not seen. Valleys and walls in other directions do not show.</source>
        <translation>{n} ağırlığın iki yönü: yolun uzaklık karesinin {share} kadarı bu düzlemdedir, kalanı görülmez. Diğer yönlerdeki vadiler ve duvarlar görünmez.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Doğrulama görüntüleri</translation>
    </message>
    <message>
        <source>While it trains, the path grows. Draw it now, or wait for the end.</source>
        <translation>Eğitim sürdükçe yol uzar. Şimdi çizin veya sonu bekleyin.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>eğitim görüntüsü</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>doğrulama görüntüsü</translation>
    </message>
</context>
<context>
    <name>LandscapeView</name>
    <message>
        <source>Loss around the path of the run</source>
        <translation>Çalıştırmanın yolu çevresindeki kayıp</translation>
    </message>
    <message>
        <source>Moment {n} of {all}, loss {loss}</source>
        <translation>An {n} / {all}, kayıp {loss}</translation>
    </message>
    <message>
        <source>loss {n}</source>
        <translation>kayıp {n}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>start</source>
        <translation>başlangıç</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Gradient of the input</source>
        <translation>Girdinin gradyanı</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Girdi</translation>
    </message>
    <message>
        <source>Input map</source>
        <translation>Girdi haritası</translation>
    </message>
    <message>
        <source>Input, {n} channels</source>
        <translation>Girdi, {n} kanal</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Girdiler</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Çekirdek</translation>
    </message>
    <message>
        <source>Kernel of filter {k}</source>
        <translation>Filtre {k} çekirdeği</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>En büyük</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Minus the target</source>
        <translation>Eksi hedef</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Yama</translation>
    </message>
    <message>
        <source>Patch {n}×{m}</source>
        <translation>Yama {n}×{m}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksel</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Olasılıklar</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Olasılık</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Çarpımlar</translation>
    </message>
    <message>
        <source>Scores z</source>
        <translation>Puanlar z</translation>
    </message>
    <message>
        <source>Share of the sum</source>
        <translation>Toplamdaki pay</translation>
    </message>
    <message>
        <source>Shared by all outputs</source>
        <translation>Tüm çıktılarca paylaşılan</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>Standartlaştırılmış</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>To the inputs</source>
        <translation>Girdilere</translation>
    </message>
    <message>
        <source>To the weights</source>
        <translation>Ağırlıklara</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ağırlıklar</translation>
    </message>
    <message>
        <source>Window {n}×{m}</source>
        <translation>Pencere {n}×{m}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>mavi</translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation>kanal {n}</translation>
    </message>
    <message>
        <source>e^(z − max)</source>
        <translation>e^(z − max)</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>green</source>
        <translation>yeşil</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gri</translation>
    </message>
    <message>
        <source>red</source>
        <translation>kırmızı</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} değer</translation>
    </message>
    <message>
        <source>× gamma + beta</source>
        <translation>× gamma + beta</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Answers (*.json)</source>
        <translation>Yanıtlar (*.json)</translation>
    </message>
    <message>
        <source>Hand in your answers</source>
        <translation>Yanıtları teslim et</translation>
    </message>
    <message>
        <source>The answers cannot be written there: {0}. Choose another folder.</source>
        <translation>Yanıtlar oraya yazılamıyor: {0}. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Your answers are in {0}. Give this file in.</source>
        <translation>Yanıtlarınız burada: {0}. Bu dosyayı teslim edin.</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>adınız</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Everything stays as it is: go on trying, or save it with Ctrl+S.</source>
        <translation>Her şey olduğu gibi kalır: denemeyi sürdürün veya Ctrl+S ile kaydedin.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Hand in your answers…</source>
        <translation>Yanıtlarınızı teslim edin…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Open the panel again and say where it is</source>
        <translation>Paneli yeniden açar ve yerini söyler</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Bana göster</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>Adım {n} / {of}</translation>
    </message>
    <message>
        <source>That was the lesson</source>
        <translation>Ders bu kadardı</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Yapılacak</translation>
    </message>
    <message>
        <source>What is right cannot be said yet: something that this step compares with is missing. If an earlier step was skipped, go back and do it; or go on.</source>
        <translation>Doğrusu henüz söylenemez: bu adımın karşılaştırdığı bir şey eksik. Önceki bir adım atlandıysa dönüp yapın; veya devam edin.</translation>
    </message>
    <message>
        <source>Writes a readable file for your teacher</source>
        <translation>Öğretmeniniz için okunabilir bir dosya yazar</translation>
    </message>
    <message>
        <source>You have done every step. </source>
        <translation>Tüm adımları tamamladınız. </translation>
    </message>
</context>
<context>
    <name>LessonColumn</name>
    <message>
        <source>Hand in your answers</source>
        <translation>Yanıtları teslim et</translation>
    </message>
    <message>
        <source>Hand in your answers: write a readable file for your teacher</source>
        <translation>Yanıtlarınızı teslim edin: öğretmeniniz için okunabilir bir dosya yazar</translation>
    </message>
    <message>
        <source>Leave the lesson; Help &gt; Lessons goes on here (Esc)</source>
        <translation>Dersten çık; Yardım &gt; Dersler buradan sürdürür (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Ders</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Begin a lesson first.</source>
        <translation>Önce bir derse başlayın.</translation>
    </message>
    <message>
        <source>Lessons and hand-outs (*{0} *{1})</source>
        <translation>Dersler ve ders paketleri (*{0} *{1})</translation>
    </message>
    <message>
        <source>Make a hand-out of this lesson…</source>
        <translation>Bu dersten ders paketi yap…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ders aç</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Ders aç…</translation>
    </message>
    <message>
        <source>Open images or draw a network first: the lesson begins there.</source>
        <translation>Önce görüntü açın veya ağ çizin: ders orada başlar.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print this lesson…</source>
        <translation>Bu dersi yazdır…</translation>
    </message>
    <message>
        <source>Put lessons into {0}; README.md there says how to write one.</source>
        <translation>Dersleri buraya koyun: {0}. Nasıl yazıldığı oradaki README.md dosyasında.</translation>
    </message>
    <message>
        <source>Record a lesson…</source>
        <translation>Ders kaydet…</translation>
    </message>
    <message>
        <source>Save the lesson for printing</source>
        <translation>Dersi yazdırmak için kaydet</translation>
    </message>
    <message>
        <source>The folder for lessons cannot be made: {0}.</source>
        <translation>Ders klasörü oluşturulamıyor: {0}.</translation>
    </message>
    <message>
        <source>The lesson is in {0}, {1} pages of A4.</source>
        <translation>Ders burada: {0}, {1} A4 sayfası.</translation>
    </message>
    <message>
        <source>What you do becomes a lesson</source>
        <translation>Yaptıklarınız bir derse dönüşür</translation>
    </message>
    <message>
        <source>Write lessons of your own…</source>
        <translation>Kendi derslerinizi yazın…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>{0} cannot be read…</source>
        <translation>{0} okunamıyor…</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} / {of}</translation>
    </message>
</context>
<context>
    <name>LikedColumn</name>
    <message>
        <source>Another one</source>
        <translation>Başka bir tane</translation>
    </message>
    <message>
        <source>Begin with a picture, and see what the map makes of it</source>
        <translation>Bir resimle başlayın ve haritanın ondan ne yaptığını görün</translation>
    </message>
    <message>
        <source>Begin with other noise</source>
        <translation>Başka gürültüyle başla</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation>Bir fotoğraftan…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Üret</translation>
    </message>
    <message>
        <source>Making it takes {time} here.</source>
        <translation>Üretmek burada {time} sürer.</translation>
    </message>
    <message>
        <source>Strongest value in each image</source>
        <translation>Her görüntüdeki en güçlü değer</translation>
    </message>
    <message>
        <source>Strongest value in each image, by class</source>
        <translation>Her görüntüdeki en güçlü değer, sınıfa göre</translation>
    </message>
    <message>
        <source>The picture it likes best</source>
        <translation>En sevdiği resim</translation>
    </message>
    <message>
        <source>The picture this map likes best</source>
        <translation>Bu haritanın en sevdiği resim</translation>
    </message>
    <message>
        <source>The value of the map’s middle for this picture, to compare with the patches</source>
        <translation>Haritanın ortasının bu resim için değeri; yamalarla karşılaştırmak için</translation>
    </message>
    <message>
        <source>made by {n} steps uphill</source>
        <translation>yukarı doğru {n} adımda üretildi</translation>
    </message>
    <message>
        <source>step {n} of {of} uphill</source>
        <translation>yukarı adım {n} / {of}</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>1 file cannot be read and is left out.</source>
        <translation>1 dosya okunamıyor ve dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 satır</translation>
    </message>
    <message>
        <source>: loss {loss:.3f}, {metric} {score}</source>
        <translation>: kayıp {loss:.3f}, {metric} {score}</translation>
    </message>
    <message>
        <source>; validation loss {loss:.3f}, {metric} {score}</source>
        <translation>; doğrulama kaybı {loss:.3f}, {metric} {score}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epok {n}</translation>
    </message>
    <message>
        <source>Epochs {first} to {n}</source>
        <translation>Epok {first} – {n}</translation>
    </message>
    <message>
        <source>Epochs, opened data and everything that goes wrong are noted here.</source>
        <translation>Epoklar, açılan veriler ve ters giden her şey burada not edilir.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Henüz bir şey olmadı</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Eğitimi göster</translation>
    </message>
    <message>
        <source>{n} files cannot be read and are left out.</source>
        <translation>{n} dosya okunamıyor ve dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} satır</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Duraklat</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Eğit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>Bloğu göster</translation>
    </message>
    <message>
        <source>cnndesk crashed at {0} ({1}). The report of it stays on this machine, beside the log; copy it to tell of the error.</source>
        <translation>cnndesk {0} tarihinde çöktü ({1}). Raporu bu makinede, günlüğün yanında kalır; hatayı bildirmek için kopyalayın.</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>proje yok</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>kaydedilmedi</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>salt okunur</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>adsız</translation>
    </message>
</context>
<context>
    <name>MapChoice</name>
    <message>
        <source>Name map {n} of {block}</source>
        <translation>Adlandır: {block}, harita {n}</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>Let this map be what the block makes of it again</source>
        <translation>Bu harita yeniden bloğun ürettiği olsun</translation>
    </message>
    <message>
        <source>Let this map be zero from now on, also while it trains</source>
        <translation>Bu harita artık sıfır olsun, eğitim sırasında da</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Mikroskop</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sustur</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>Sonraki harita</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>Önceki harita</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Adım adım</translation>
    </message>
    <message>
        <source>The chosen map</source>
        <translation>Seçilen harita</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>İzlenen görüntü</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Sesi aç</translation>
    </message>
    <message>
        <source>Values in this map</source>
        <translation>Bu haritadaki değerler</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ağırlıklar</translation>
    </message>
    <message>
        <source>What excites this map, what it likes, what feeds it</source>
        <translation>Bu haritayı ne uyarır, neyi sever, ne besler</translation>
    </message>
    <message>
        <source>Work this map out, number by number</source>
        <translation>Bu haritayı sayı sayı hesapla</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message>
        <source>All images</source>
        <translation>Tüm görüntüler</translation>
    </message>
    <message>
        <source>All {n} images</source>
        <translation>{n} görüntünün tümü</translation>
    </message>
    <message>
        <source>Ask the network once more with zeros in place of this map, and see which validation images change their class. The network stays as it is.</source>
        <translation>Ağa bu harita yerine sıfırlarla bir kez daha sor ve hangi doğrulama görüntülerinin sınıf değiştirdiğini gör. Ağ olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>In which order the arrows go through the maps</source>
        <translation>Okların haritaları hangi sırayla gezdiği</translation>
    </message>
    <message>
        <source>Maps by</source>
        <translation>Harita sırası</translation>
    </message>
    <message>
        <source>Mute it</source>
        <translation>Sustur</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>Sonraki harita</translation>
    </message>
    <message>
        <source>Order of the maps</source>
        <translation>Haritaların sırası</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>Önceki harita</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Sizin verdiğiniz ad</translation>
    </message>
    <message>
        <source>Your name for this map</source>
        <translation>Bu haritaya sizin verdiğiniz ad</translation>
    </message>
    <message>
        <source>how far they vary</source>
        <translation>ne kadar değiştikleri</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>eğitilmedi</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numara</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>/ {n}</translation>
    </message>
    <message>
        <source>such as: edges</source>
        <translation>örneğin: kenarlar</translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation>{block}, harita {n}</translation>
    </message>
</context>
<context>
    <name>MapMosaic</name>
    <message>
        <source>  dead</source>
        <translation>  ölü</translation>
    </message>
    <message>
        <source>  muted</source>
        <translation>  susturulmuş</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Öznitelik haritaları</translation>
    </message>
</context>
<context>
    <name>MapPairs</name>
    <message>
        <source>Maps {numbers}</source>
        <translation>Haritalar {numbers}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>best: {n}</source>
        <translation>en iyi: {n}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epok</translation>
    </message>
    <message>
        <source>kept: {n}</source>
        <translation>saklanan: {n}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dışarıda</translation>
    </message>
    <message>
        <source>relabelled, “{a}” in its source</source>
        <translation>yeniden etiketlendi, kaynağında “{a}”</translation>
    </message>
</context>
<context>
    <name>MatrixEdit</name>
    <message>
        <source>Filter, row {r}, column {c}</source>
        <translation>Filtre, satır {r}, sütun {c}</translation>
    </message>
    <message>
        <source>Row {r}, column {c}:</source>
        <translation>Satır {r}, sütun {c}:</translation>
    </message>
</context>
<context>
    <name>MatrixField</name>
    <message>
        <source>Row {0}, column {1}</source>
        <translation>Satır {0}, sütun {1}</translation>
    </message>
    <message>
        <source>Size of the matrix</source>
        <translation>Matrisin boyutu</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>; before, {n}</source>
        <translation>; önce {n}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Karışıklık matrisi</translation>
    </message>
    <message>
        <source>Weights as a picture</source>
        <translation>Resim olarak ağırlıklar</translation>
    </message>
    <message>
        <source>now {n}</source>
        <translation>şimdi {n}</translation>
    </message>
    <message>
        <source>predicted once</source>
        <translation>bir kez tahmin edildi</translation>
    </message>
    <message>
        <source>predicted {n} times</source>
        <translation>{n} kez tahmin edildi</translation>
    </message>
    <message>
        <source>right</source>
        <translation>doğru</translation>
    </message>
    <message>
        <source>true</source>
        <translation>asıl</translation>
    </message>
    <message>
        <source>{a} inputs (down) × {b} units (across)</source>
        <translation>{a} girdi (aşağı) × {b} birim (yana)</translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation>{a}, {b} sanıldı</translation>
    </message>
    <message>
        <source>{n} of {a} are right ({p:.1f} %)</source>
        <translation>{a}: {n} tanesi doğru ({p:.1f} %)</translation>
    </message>
    <message>
        <source>{n} of {a} are taken for {b} ({p:.1f} %)</source>
        <translation>{a}: {n} tanesi {b} sanıldı ({p:.1f} %)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Add a block</source>
        <translation>&amp;Blok ekle</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Dersler</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneller</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>Ş&amp;ablonlar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Blok ekle</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Alta hizala</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Sola hizala</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Sağa hizala</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Üste hizala</translation>
    </message>
    <message>
        <source>All maps that it makes of the watched image</source>
        <translation>İzlenen görüntüden ürettiği tüm haritalar</translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation>Soldan sağa diz</translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation>Yukarıdan aşağı diz</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sistem gibi</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Listeyi temizle</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Bağlantıyı sil</translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation>Bağlantısını kes</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Tüm grupları daralt</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>Grubu daralt</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Dondur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupla</translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation>Aşamaları grupla</translation>
    </message>
    <message>
        <source>Insert behind it</source>
        <translation>Arkasına ekle</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>Buraya ekle</translation>
    </message>
    <message>
        <source>Its weights, as pictures and numbers</source>
        <translation>Ağırlıkları, resim ve sayı olarak</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Haritalar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sustur</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Son kullanılan proje yok</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Son kullanılanı aç</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Tüm grupları aç</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Grubu aç</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametreler</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Buraya yapıştır</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Adım adım</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Çöz</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Grubu çöz</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Sesi aç</translation>
    </message>
    <message>
        <source>Which parts of the image speak for a class (Shift+F7)</source>
        <translation>Görüntünün hangi yerleri bir sınıfı destekliyor (Shift+F7)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Work it out, number by number (F7)</source>
        <translation>Sayı sayı hesapla (F7)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>Another one</source>
        <translation>Başka bir tane</translation>
    </message>
    <message>
        <source>Begin with a picture</source>
        <translation>Bir resimle başla</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Ağ seç</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Görüntü seç</translation>
    </message>
    <message>
        <source>Connect it to the image.</source>
        <translation>Onu görüntüye bağlayın.</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then look at its maps closely.</source>
        <translation>Bir ağ çizin veya şablon seçin; sonra haritalarına yakından bakın.</translation>
    </message>
    <message>
        <source>Images that excite this map most</source>
        <translation>Bu haritayı en çok uyaran görüntüler</translation>
    </message>
    <message>
        <source>It gives the same strongest value for all images: it tells nothing.</source>
        <translation>Tüm görüntüler için aynı en güçlü değeri veriyor: bir şey anlatmıyor.</translation>
    </message>
    <message>
        <source>No class stands out among the {of} strongest images: most are {name}, {n}, and {chance:.0f} would be chance.</source>
        <translation>En güçlü {of} görüntüde öne çıkan sınıf yok: en çok {name}, {n} tane; rastgele {chance:.0f} olurdu.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Henüz görüntü yok</translation>
    </message>
    <message>
        <source>No map is chosen</source>
        <translation>Harita seçilmedi</translation>
    </message>
    <message>
        <source>Open images; then see which of them excite each map of a block.</source>
        <translation>Görüntü açın; sonra bir bloğun her haritasını hangilerinin uyardığını görün.</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Tümünü ara</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Şimdi ara</translation>
    </message>
    <message>
        <source>Search them</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search {n} of them</source>
        <translation>{n} tanesini ara</translation>
    </message>
    <message>
        <source>Searching {n} images for {block} takes about {time} here.</source>
        <translation>{block} için {n} görüntüyü aramak burada yaklaşık {time} sürer.</translation>
    </message>
    <message>
        <source>Select a block with maps, such as a convolution, in the strip above.</source>
        <translation>Yukarıdaki şeritte haritası olan bir blok seçin, örneğin bir evrişim.</translation>
    </message>
    <message>
        <source>Select the first one</source>
        <translation>İlkini seç</translation>
    </message>
    <message>
        <source>The images were not searched.</source>
        <translation>Görüntüler aranmadı.</translation>
    </message>
    <message>
        <source>The network is learning. Its maps are searched when it rests, or now:</source>
        <translation>Ağ öğreniyor. Haritaları dinlenirken aranır ya da şimdi:</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Henüz ağ yok</translation>
    </message>
    <message>
        <source>Without it no validation image changes its class.</source>
        <translation>Onsuz hiçbir doğrulama görüntüsü sınıf değiştirmiyor.</translation>
    </message>
    <message>
        <source>Without it {n} validation images change: {right} become right, {wrong} wrong.</source>
        <translation>Onsuz {n} doğrulama görüntüsü değişiyor: {right} doğru, {wrong} yanlış olur.</translation>
    </message>
    <message>
        <source>{block} has no maps yet</source>
        <translation>{block} bloğunun henüz haritası yok</translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation>{block}, harita {n}</translation>
    </message>
    <message>
        <source>{n} of the {of} strongest images are {name}; {chance:.0f} would be chance.</source>
        <translation>En güçlü {of} görüntünün {n} tanesi {name}; rastgele {chance:.0f} olurdu.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>Çizime genel bakış</translation>
    </message>
    <message>
        <source>The whole drawing; drag, or use the arrow keys, to move</source>
        <translation>Çizimin tamamı; taşımak için sürükleyin veya ok tuşlarını kullanın</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation>Soldan {0} %, üstten {1} %</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Choose images</source>
        <translation>Görüntü seç</translation>
    </message>
    <message>
        <source>Choose images with their classes; then train on them.</source>
        <translation>Sınıflarıyla görüntü seçin; sonra onlarla eğitin.</translation>
    </message>
    <message>
        <source>Draw a network, or choose a template, and train it.</source>
        <translation>Bir ağ çizin veya şablon seçin ve eğitin.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Henüz görüntü yok</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Henüz ağ yok</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>Paleti göster</translation>
    </message>
    <message>
        <source>The network is not trained yet</source>
        <translation>Ağ henüz eğitilmedi</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğit</translation>
    </message>
</context>
<context>
    <name>MutedView</name>
    <message>
        <source>Ask it</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Asking it with and without this map takes about {time} here.</source>
        <translation>Bu haritayla ve onsuz sormak burada yaklaşık {time} sürer.</translation>
    </message>
    <message>
        <source>Become right</source>
        <translation>Doğru olur</translation>
    </message>
    <message>
        <source>Become wrong</source>
        <translation>Yanlış olur</translation>
    </message>
    <message>
        <source>None of {of} validation images changes its class.</source>
        <translation>{of} doğrulama görüntüsünün hiçbiri sınıf değiştirmiyor.</translation>
    </message>
    <message>
        <source>The network is asked with and without it.</source>
        <translation>Ağa onunla ve onsuz soruluyor.</translation>
    </message>
    <message>
        <source>Without this map</source>
        <translation>Bu harita olmadan</translation>
    </message>
    <message>
        <source>Wrong before and after, otherwise</source>
        <translation>Önce ve sonra yanlış, farklı biçimde</translation>
    </message>
    <message>
        <source>{name}, {truth}
with the map: {before}, {p:.0f} %
without: {after}, {q:.0f} %</source>
        <translation>{name}, {truth}
haritayla: {before}, {p:.0f} %
onsuz: {after}, {q:.0f} %</translation>
    </message>
    <message>
        <source>{n} of {of} validation images change their class: {a} become right, {b} wrong.</source>
        <translation>{of} doğrulama görüntüsünün {n} tanesi sınıf değiştiriyor: {a} doğru, {b} yanlış olur.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Look at it</source>
        <translation>İncele</translation>
    </message>
    <message>
        <source>Recommended for {0}</source>
        <translation>Önerilir: {0}</translation>
    </message>
    <message>
        <source>Start from a network that already sees</source>
        <translation>Zaten gören bir ağla başla</translation>
    </message>
    <message>
        <source>Start with this</source>
        <translation>Bununla başla</translation>
    </message>
    <message>
        <source>Take it for digits and simple signs. Quick to train and easy to follow, but it sees little of a photograph.</source>
        <translation>Rakamlar ve basit işaretler için. Çabuk eğitilir, izlemesi kolaydır, ama fotoğraflarda az şey görür.</translation>
    </message>
    <message>
        <source>Take it for photographs, and when there are few images. Its blocks know edges, fur and eyes from a million photographs; only the last one learns.</source>
        <translation>Fotoğraflar için ve görüntü azsa. Blokları kenarları, kürkü ve gözleri bir milyon fotoğraftan tanır; yalnızca sonuncusu öğrenir.</translation>
    </message>
    <message>
        <source>Take it to explain: only ten maps in each convolution, so that a class can look at all of them.</source>
        <translation>Anlatmak için: her evrişimde yalnızca on harita var, bir sınıf hepsine bakabilir.</translation>
    </message>
    <message>
        <source>Take it to find things in larger pictures: no fully connected block, so it slides over any size.</source>
        <translation>Büyük resimlerde bir şeyler bulmak için: tam bağlı blok yok, her boyutun üzerinde kayar.</translation>
    </message>
    <message>
        <source>Take it to learn from nothing but your images and look at every step. Pairs of 3×3 convolutions with pooling between.</source>
        <translation>Yalnızca görüntülerinizden öğrenmek ve her adıma bakmak için. Aralarında havuzlama olan 3×3 evrişim çiftleri.</translation>
    </message>
    <message>
        <source>Take it when you want to go deeper: three shortcuts around convolutions let many blocks learn together.</source>
        <translation>Daha derine inmek istediğinizde: evrişimleri atlayan üç kısayol, çok sayıda bloğun birlikte öğrenmesini sağlar.</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>yaklaşık {0}</translation>
    </message>
    <message>
        <source>all of them learn</source>
        <translation>hepsi öğrenir</translation>
    </message>
    <message>
        <source>{0} of them learn</source>
        <translation>{0} tanesi öğrenir</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} parametre</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source> and </source>
        <translation> ve </translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>Görüntü girdisi ekle</translation>
    </message>
    <message>
        <source>Begin with the image and add block by block</source>
        <translation>Görüntüyle başlayın, blok blok ekleyin</translation>
    </message>
    <message>
        <source>Choice of a network</source>
        <translation>Ağ seçimi</translation>
    </message>
    <message>
        <source>Draw it yourself</source>
        <translation>Kendiniz çizin</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>Ağ aç…</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Veya</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>Görüntülerden bazıları</translation>
    </message>
    <message>
        <source>Take the network of a project</source>
        <translation>Bir projenin ağını al</translation>
    </message>
    <message>
        <source>Take the network of another project, without its weights</source>
        <translation>Başka bir projenin ağını ağırlıkları olmadan al</translation>
    </message>
    <message>
        <source>Take the network of {0}</source>
        <translation>Ağı al: {0}</translation>
    </message>
    <message>
        <source>The images are being opened.</source>
        <translation>Görüntüler açılıyor.</translation>
    </message>
    <message>
        <source>There are no images yet: these are drawn for 28×28 grey pixels and 10 classes. Choose images in Data, or drop a folder here at any time.</source>
        <translation>Henüz görüntü yok: bunlar 28×28 gri piksel ve 10 sınıf için çizildi. Veri alanında görüntü seçin veya istediğiniz zaman buraya bir klasör bırakın.</translation>
    </message>
    <message>
        <source>Which network shall it be?</source>
        <translation>Hangi ağ olsun?</translation>
    </message>
    <message>
        <source>Which network shall learn your images?</source>
        <translation>Görüntülerinizi hangi ağ öğrensin?</translation>
    </message>
    <message>
        <source>You can change every block afterwards.</source>
        <translation>Sonra her bloğu değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk projeleri (*{0})</translation>
    </message>
    <message>
        <source>{count}, {what}, at {h}×{w} pixels. Times are predicted for this machine.</source>
        <translation>{count}, {what}, {h}×{w} piksel. Süreler bu makine için tahmindir.</translation>
    </message>
</context>
<context>
    <name>NetworkImporter</name>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>Bu ağ için bellek yetmiyor.</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>Back to the drawing</source>
        <translation>Çizime dön</translation>
    </message>
    <message>
        <source>Back to the drawing (Ctrl+1)</source>
        <translation>Çizime dön (Ctrl+1)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Çizim</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>Blok seçilmedi</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} / {of}</translation>
    </message>
</context>
<context>
    <name>NextRun</name>
    <message>
        <source> and {n} more</source>
        <translation> ve {n} tane daha</translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}.</source>
        <translation>Çalıştırma {n}, tohum {seed} ile ilk ağırlıklardan başlar.</translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}. Nothing differs from {run}, so the result will be the same.</source>
        <translation>Çalıştırma {n}, tohum {seed} ile ilk ağırlıklardan başlar. {run} ile fark yok; sonuç aynı olur.</translation>
    </message>
    <message>
        <source>Go on with {run}: {done} of {n} epochs are done.</source>
        <translation>{run} sürer: {n} epokun {done} tanesi bitti.</translation>
    </message>
    <message>
        <source>Only the seed differs from {run}: it shows how much is chance.</source>
        <translation>{run} ile tek fark tohum: ne kadarının rastlantı olduğunu gösterir.</translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.</source>
        <translation>{run} ile fark: {what}.</translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.
{settings}</source>
        <translation>{run} ile fark: {what}.
{settings}</translation>
    </message>
    <message>
        <source>edited after epoch {n}</source>
        <translation>epok {n} sonrası düzenlendi</translation>
    </message>
    <message>
        <source>edited in epoch {n}</source>
        <translation>epok {n} içinde düzenlendi</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>ilk çalıştırma</translation>
    </message>
    <message>
        <source>nothing, not even the seed</source>
        <translation>hiçbir şey, tohum bile</translation>
    </message>
    <message>
        <source>only the seed</source>
        <translation>yalnızca tohum</translation>
    </message>
    <message>
        <source>run {n} ({name})</source>
        <translation>çalıştırma {n} ({name})</translation>
    </message>
    <message>
        <source>{run} as it ended, from the start</source>
        <translation>{run}, bittiği hâliyle, baştan</translation>
    </message>
    <message>
        <source>{run} stays for comparison.</source>
        <translation>{run} karşılaştırma için kalır.</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>How the files were read</source>
        <translation>Dosyalar nasıl okundu</translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation>Başka türlü oku…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Daha az göster</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} tane daha</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Allowed: {range}.</source>
        <translation>İzin verilen: {range}.</translation>
    </message>
    <message>
        <source>various</source>
        <translation>farklı</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Weights of the filter</source>
        <translation>Filtrenin ağırlıkları</translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>bottom</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>height</source>
        <translation>yükseklik</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>right</source>
        <translation>sağ</translation>
    </message>
    <message>
        <source>top</source>
        <translation>üst</translation>
    </message>
    <message>
        <source>width</source>
        <translation>genişlik</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametreler</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>daraltılmış</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>kaynak: {0}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>dondurulmuş</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grup</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>susturulmuş</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Add a block (Insert)</source>
        <translation>Blok ekle (Insert)</translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>Görüntü girdisi ekle</translation>
    </message>
    <message>
        <source>Connect to another block (K)</source>
        <translation>Başka bloğa bağla (K)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Sil (Del)</translation>
    </message>
    <message>
        <source>Delete a link of the block</source>
        <translation>Bloğun bir bağlantısını sil</translation>
    </message>
    <message>
        <source>Exchange with the block before (Alt+Up)</source>
        <translation>Önceki blokla yer değiştir (Alt+Up)</translation>
    </message>
    <message>
        <source>Exchange with the block behind (Alt+Down)</source>
        <translation>Sonraki blokla yer değiştir (Alt+Down)</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>Henüz blok yok</translation>
    </message>
    <message>
        <source>Press Insert to add a block, or take a template from the palette.</source>
        <translation>Blok eklemek için Insert tuşuna basın veya paletten bir şablon alın.</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Outline of the network</source>
        <translation>Ağın anahattı</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>1 map</source>
        <translation>1 harita</translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation>İzlenen görüntü için çıktı</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>{0} harita</translation>
    </message>
    <message>
        <source>{0} of {1} maps</source>
        <translation>{1} haritanın {0} tanesi</translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation>{0} değer</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the curves</source>
        <translation>Eğrilere dön</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Kılavuz sayfası</translation>
    </message>
</context>
<context>
    <name>PaintPanel</name>
    <message>
        <source> (painted)</source>
        <translation> (boyandı)</translation>
    </message>
    <message>
        <source>Add an image input to the network; then draw, and see what it makes of it.</source>
        <translation>Ağa bir görüntü girdisi ekleyin; sonra çizin ve ağın tepkisini görün.</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>Gürültü ekle</translation>
    </message>
    <message>
        <source>Blank pad</source>
        <translation>Boş sayfa</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Parlaklık</translation>
    </message>
    <message>
        <source>Brightness of the brush</source>
        <translation>Fırçanın parlaklığı</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Fırça</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Normally distributed, deviation {n} of 255</source>
        <translation>Normal dağılım, sapma 255 üzerinden {n}</translation>
    </message>
    <message>
        <source>Original image</source>
        <translation>Özgün görüntü</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Kaydırma</translation>
    </message>
    <message>
        <source>Shift one pixel down</source>
        <translation>Bir piksel aşağı kaydır</translation>
    </message>
    <message>
        <source>Shift one pixel to the left</source>
        <translation>Bir piksel sola kaydır</translation>
    </message>
    <message>
        <source>Shift one pixel to the right</source>
        <translation>Bir piksel sağa kaydır</translation>
    </message>
    <message>
        <source>Shift one pixel up</source>
        <translation>Bir piksel yukarı kaydır</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Piksel olarak boyut</translation>
    </message>
    <message>
        <source>Take the last change of the picture back</source>
        <translation>Resimdeki son değişikliği geri al</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>Ağın gördüğü</translation>
    </message>
    <message>
        <source>The right button always erases</source>
        <translation>Sağ düğme her zaman siler</translation>
    </message>
    <message>
        <source>There is nothing to paint on</source>
        <translation>Üzerine çizilecek bir şey yok</translation>
    </message>
    <message>
        <source>Thumbnails, maps and classes follow every stroke.</source>
        <translation>Küçük resimler, haritalar ve sınıflar her çizgiyi izler.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Araç</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>çizim</translation>
    </message>
    <message>
        <source>no output block yet</source>
        <translation>henüz çıktı bloğu yok</translation>
    </message>
</context>
<context>
    <name>PaintView</name>
    <message>
        <source>Draw with the mouse. By keys: arrows go from pixel to pixel, Space paints, Delete erases, Shift with arrows draws a line.</source>
        <translation>Fareyle çizin. Tuşlarla: oklar pikselden piksele gider, Space boyar, Delete siler, Shift ve oklar çizgi çizer.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Çizim</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>satır {r}, sütun {c}: {v}</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Search blocks</source>
        <translation>Blok ara</translation>
    </message>
</context>
<context>
    <name>PaletteTree</name>
    <message>
        <source>Blocks and templates</source>
        <translation>Bloklar ve şablonlar</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Şablonlar</translation>
    </message>
    <message>
        <source>{0} more…</source>
        <translation>{0} tane daha…</translation>
    </message>
</context>
<context>
    <name>PatchGrid</name>
    <message>
        <source>{n} pictures</source>
        <translation>{n} resim</translation>
    </message>
</context>
<context>
    <name>PatchesColumn</name>
    <message>
        <source>Patches that excite this map most</source>
        <translation>Bu haritayı en çok uyaran yamalar</translation>
    </message>
    <message>
        <source>The {n} patches that excite it most</source>
        <translation>Onu en çok uyaran {n} yama</translation>
    </message>
    <message>
        <source>Training and validation images were searched. Test images stay sealed.</source>
        <translation>Eğitim ve doğrulama görüntüleri arandı. Test görüntüleri mühürlü kalır.</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} görüntü</translation>
    </message>
    <message>
        <source>{n} of {of} images</source>
        <translation>{of} görüntünün {n} tanesi</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>row {r}, column {c}</source>
        <translation>satır {r}, sütun {c}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The watched image</source>
        <translation>İzlenen görüntü</translation>
    </message>
</context>
<context>
    <name>PictureOptions</name>
    <message>
        <source>By class</source>
        <translation>Sınıfa göre</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Klasör…</translation>
    </message>
    <message>
        <source>In the order given</source>
        <translation>Verilen sırada</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>En az emin önce</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Resimlerin sırası</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Resimler…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture and what was recognised in it</source>
        <translation>Resim ve içinde tanınanlar</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>emin değil</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>{part} / {name}. {words} Click to watch it.</source>
        <translation>{part} / {name}. {words} İzlemek için tıklayın.</translation>
    </message>
</context>
<context>
    <name>PinnedImages</name>
    <message>
        <source>Pin images</source>
        <translation>Görüntü sabitle</translation>
    </message>
    <message>
        <source>Unpin all images</source>
        <translation>Tüm görüntülerin sabitlemesini kaldır</translation>
    </message>
    <message>
        <source>Unpin an image</source>
        <translation>Bir görüntünün sabitlemesini kaldır</translation>
    </message>
</context>
<context>
    <name>PinnedList</name>
    <message>
        <source>1 pinned image is not among these images.</source>
        <translation>1 sabitlenmiş görüntü bunların arasında yok.</translation>
    </message>
    <message>
        <source>Any three images</source>
        <translation>Herhangi üç görüntü</translation>
    </message>
    <message>
        <source>Follow more images while the network learns</source>
        <translation>Ağ öğrenirken daha çok görüntü izle</translation>
    </message>
    <message>
        <source>One of each class</source>
        <translation>Her sınıftan bir tane</translation>
    </message>
    <message>
        <source>Pin images to follow what the network takes them for.</source>
        <translation>Ağın onları ne sandığını izlemek için görüntü sabitleyin.</translation>
    </message>
    <message>
        <source>Pin more…</source>
        <translation>Sabitle…</translation>
    </message>
    <message>
        <source>Pinned images</source>
        <translation>Sabitlenenler</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>İzlenen görüntü</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Sabitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Tümünü kaldır</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>{n} images are the most.</source>
        <translation>En çok {n} görüntü.</translation>
    </message>
    <message>
        <source>{n} pinned images are not among these images.</source>
        <translation>{n} sabitlenmiş görüntü bunların arasında yok.</translation>
    </message>
</context>
<context>
    <name>PixelView</name>
    <message>
        <source>Pixels of the image</source>
        <translation>Görüntünün pikselleri</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Locked</source>
        <translation>Kilitli</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>6×6 example</source>
        <translation>6×6 örnek</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maks.</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>Pencerenin</translation>
    </message>
    <message>
        <source>Of the window, the</source>
        <translation>Pencereden alınan</translation>
    </message>
    <message>
        <source>Pooled map</source>
        <translation>Havuzlanmış harita</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>İzlenen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
</context>
<context>
    <name>Predicted</name>
    <message>
        <source>All labels are right.</source>
        <translation>Tüm etiketler doğru.</translation>
    </message>
    <message>
        <source>It is {v}; off by {off}.</source>
        <translation>Gerçeği {v}; fark {off}.</translation>
    </message>
    <message>
        <source>No label above 50 %</source>
        <translation>50 % üzerinde etiket yok</translation>
    </message>
    <message>
        <source>The labels of this image are not known.</source>
        <translation>Bu görüntünün etiketleri bilinmiyor.</translation>
    </message>
    <message>
        <source>The value of this image is not known.</source>
        <translation>Bu görüntünün değeri bilinmiyor.</translation>
    </message>
    <message>
        <source>a {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>an {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>is {v}</source>
        <translation>gerçeği {v}</translation>
    </message>
    <message>
        <source>is {what}</source>
        <translation>gerçeği {what}</translation>
    </message>
    <message>
        <source>its class is not known</source>
        <translation>sınıfı bilinmiyor</translation>
    </message>
    <message>
        <source>loss {v}</source>
        <translation>kayıp {v}</translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation>kaçan: {names}</translation>
    </message>
    <message>
        <source>right, it is {what}</source>
        <translation>doğru: {what}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>değer</translation>
    </message>
    <message>
        <source>wrong, it is {what}</source>
        <translation>yanlış, gerçeği {what}</translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation>yanlış: {names}</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} değer</translation>
    </message>
</context>
<context>
    <name>PredictedView</name>
    <message>
        <source>Predicted against true values</source>
        <translation>Tahmin edilen ve gerçek değerler</translation>
    </message>
    <message>
        <source>predicted {name}</source>
        <translation>tahmin edilen {name}</translation>
    </message>
    <message>
        <source>true {name}</source>
        <translation>gerçek {name}</translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation>gerçek {t}, tahmin {p}</translation>
    </message>
</context>
<context>
    <name>PredictionsPanel</name>
    <message>
        <source>Add a Softmax block at its end, and the class bars appear here.</source>
        <translation>Sonuna bir Softmax bloğu ekleyin; sınıf çubukları burada görünür.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Tümü: {n}</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Görüntü seç</translation>
    </message>
    <message>
        <source>Choose images; the bars show what the network takes one for.</source>
        <translation>Görüntü seçin; çubuklar ağın onu ne sandığını gösterir.</translation>
    </message>
    <message>
        <source>Live predictions</source>
        <translation>Canlı tahminler</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>İzlenen görüntü yok</translation>
    </message>
    <message>
        <source>Only the first {n}</source>
        <translation>Yalnızca ilk {n}</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>Paleti göster</translation>
    </message>
    <message>
        <source>The network has no output yet</source>
        <translation>Ağın henüz çıktısı yok</translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation>İzlenen görüntü</translation>
    </message>
    <message>
        <source>by chance: nothing has been learned yet</source>
        <translation>rastgele: henüz hiçbir şey öğrenilmedi</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>epok {n}</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>eğitilmedi</translation>
    </message>
    <message>
        <source>“{name}” over the epochs, %</source>
        <translation>Epoklar boyunca “{name}”, %</translation>
    </message>
</context>
<context>
    <name>PrintedLesson</name>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Öznitelik haritası</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Nerede?</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>sayfa {0} / {1}</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Fit…</source>
        <translation>Sığdır…</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Birini tut</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Leave the others out; the one in the test or validation part stays, so that no picture is trained on and judged by</source>
        <translation>Diğerlerini dışarıda bırak; test veya doğrulama bölümündeki kalır, böylece hiçbir resim hem eğitimde hem değerlendirmede olmaz</translation>
    </message>
    <message>
        <source>Leave these out of training, validation and test; the files stay</source>
        <translation>Bunları eğitim, doğrulama ve testin dışında bırak; dosyalar kalır</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>Yalnızca bunları listele</translation>
    </message>
    <message>
        <source>None of them stops the training</source>
        <translation>Hiçbiri eğitimi durdurmaz</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message>
        <source>Say how pictures of other sizes are brought to one</source>
        <translation>Başka boyuttaki resimlerin nasıl aynı boyuta getirileceğini belirle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning</source>
        <translation>İnce ayar epokları</translation>
    </message>
    <message>
        <source>Estimating what each map is worth…</source>
        <translation>Her haritanın değeri kestiriliyor…</translation>
    </message>
    <message>
        <source>How far measuring is</source>
        <translation>Ölçümün ilerlemesi</translation>
    </message>
    <message>
        <source>How many maps are removed</source>
        <translation>Kaç haritanın çıkarılacağı</translation>
    </message>
    <message>
        <source>Measuring what each map is worth…</source>
        <translation>Her haritanın değeri ölçülüyor…</translation>
    </message>
    <message>
        <source>Muting map {n} of {of}</source>
        <translation>Susturulan harita {n} / {of}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Remove maps</source>
        <translation>Harita çıkar</translation>
    </message>
    <message>
        <source>Remove {maps}</source>
        <translation>Çıkar: {maps}</translation>
    </message>
    <message>
        <source>Removes all that change the loss by less than this</source>
        <translation>Kaybı bundan az değiştirenlerin tümünü çıkarır</translation>
    </message>
    <message>
        <source>The maps that the network can best do without are taken out of it, with all weights that belong to them. It then gives what it gives with them muted.</source>
        <translation>Ağın en kolay vazgeçeceği haritalar, onlara ait tüm ağırlıklarla birlikte çıkarılır. Ağ sonra, onlar susturulmuşken verdiğini verir.</translation>
    </message>
    <message>
        <source>The network now, and without the maps</source>
        <translation>Şimdiki ağ ve haritalar olmadan</translation>
    </message>
    <message>
        <source>Then train on, slowly, for</source>
        <translation>Sonra yavaşça eğitmeyi sürdür:</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Onlarsız</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epok</translation>
    </message>
    <message>
        <source>of {n} maps that can go</source>
        <translation>/ çıkarılabilecek {n} harita</translation>
    </message>
    <message>
        <source>or all whose muting changes the loss of an image by less than</source>
        <translation>veya susturulunca bir görüntünün kaybını şundan az değiştirenlerin tümü</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>Loss, validation</source>
        <translation>Kayıp, doğrulama</translation>
    </message>
    <message>
        <source>Maps can be removed when the training is paused or has ended.</source>
        <translation>Haritalar, eğitim duraklatılmış veya bitmişken çıkarılabilir.</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>Görüntü başına milisaniye</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>The network was edited since it was trained. Train it as it is drawn, or undo the edits, before maps are removed.</source>
        <translation>Ağ, eğitildikten sonra düzenlendi. Haritalar çıkarılmadan önce çizildiği gibi eğitin veya düzenlemeleri geri alın.</translation>
    </message>
    <message>
        <source>Train the network first: what its maps are worth is measured.</source>
        <translation>Önce ağı eğitin: haritalarının değeri ölçülür.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ağırlıklar</translation>
    </message>
    <message>
        <source>You look at an earlier epoch. Go back to now to remove maps.</source>
        <translation>Önceki bir epoka bakıyorsunuz. Harita çıkarmak için şimdiye dönün.</translation>
    </message>
    <message>
        <source>{metric}, validation</source>
        <translation>{metric}, doğrulama</translation>
    </message>
    <message>
        <source>{text}. Undo brings them back, with the weights they had.</source>
        <translation>{text}. Geri al, onları o zamanki ağırlıklarıyla geri getirir.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>About cnndesk</source>
        <translation>cnndesk hakkında</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Açıldığı hâli</translation>
    </message>
    <message>
        <source>Balanced: {a} to {b} images</source>
        <translation>Dengeli: {a} ile {b} arası görüntü</translation>
    </message>
    <message>
        <source>Balanced: {listed}</source>
        <translation>Dengeli: {listed}</translation>
    </message>
    <message>
        <source>Balanced: {n} images in every class</source>
        <translation>Dengeli: her sınıfta {n} görüntü</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Tuval</translation>
    </message>
    <message>
        <source>Choose a step to go back to it.</source>
        <translation>Geri dönmek için bir adım seçin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Draw, train and look inside a convolutional network on this machine.</source>
        <translation>Bu makinede evrişimli bir ağ çizin, eğitin ve içine bakın.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Network of the lesson</source>
        <translation>Dersin ağı</translation>
    </message>
    <message>
        <source>Only files of this machine can be dropped.</source>
        <translation>Yalnızca bu makinedeki dosyalar bırakılabilir.</translation>
    </message>
    <message>
        <source>Settings of the lesson</source>
        <translation>Dersin ayarları</translation>
    </message>
    <message>
        <source>Uneven: {a} to {b} images</source>
        <translation>Dengesiz: {a} ile {b} arası görüntü</translation>
    </message>
    <message>
        <source>Uneven: {listed}</source>
        <translation>Dengesiz: {listed}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>okunamıyor</translation>
    </message>
    <message>
        <source>drawn star</source>
        <translation>çizilmiş yıldız</translation>
    </message>
    <message>
        <source>row {0} of {1}, column {2} of {3}</source>
        <translation>satır {0} / {1}, sütun {2} / {3}</translation>
    </message>
    <message>
        <source>row {0}, column {1}, map {2}</source>
        <translation>satır {0}, sütun {1}, harita {2}</translation>
    </message>
    <message>
        <source>{n} do not fit these images</source>
        <translation>{n} tanesi bu görüntülere uymuyor</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} dışarıda</translation>
    </message>
    <message>
        <source>{n} relabelled</source>
        <translation>{n} yeniden etiketlendi</translation>
    </message>
    <message>
        <source>{shares} and {last}</source>
        <translation>{shares} ve {last}</translation>
    </message>
    <message>
        <source>“{name}” has only {count}, the largest class {most}</source>
        <translation>“{name}” yalnızca {count}, en büyük sınıf {most}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Answer</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>From “{0}”</source>
        <translation>“{0}” dersinden</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>Yanıt: {0}.</translation>
    </message>
    <message>
        <source>It is {0}. At first you said {1}.</source>
        <translation>Yanıt: {0}. İlk yanıtınız: {1}.</translation>
    </message>
    <message>
        <source>Look again, and answer with what you see now.</source>
        <translation>Yeniden bakın ve şimdi gördüğünüzle yanıtlayın.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>Öyle değil.</translation>
    </message>
    <message>
        <source>Not so: {0}</source>
        <translation>Öyle değil: {0}</translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation>Orada değil.</translation>
    </message>
    <message>
        <source>Noted: “{0}”</source>
        <translation>Not edildi: “{0}”</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Right is: {0}</source>
        <translation>Doğrusu: {0}</translation>
    </message>
    <message>
        <source>Right: {0}</source>
        <translation>Doğru: {0}</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Yanıtı göster</translation>
    </message>
    <message>
        <source>This cannot be said yet: what is right is between the choices.</source>
        <translation>Henüz söylenemez: doğrusu seçeneklerin arasında.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Bu</translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation>En az bir sözcük yazın.</translation>
    </message>
    <message>
        <source>You said: {0}</source>
        <translation>Yanıtınız: {0}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Yanıtınız</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>bir sayı</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>kendi sözlerinizle</translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <source>Loss by batch</source>
        <translation>Yığına göre kayıp</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>Kayıp, yumuşatılmış</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation>Epoka göre doğrulama</translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation>Doğrulama, %</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>yığın</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epok</translation>
    </message>
    <message>
        <source>other batch sizes: the same images in the same order</source>
        <translation>başka yığın boyutları: aynı görüntüler aynı sırada</translation>
    </message>
    <message>
        <source>the same batches in the same order</source>
        <translation>aynı yığınlar aynı sırada</translation>
    </message>
</context>
<context>
    <name>RangePage</name>
    <message>
        <source>Change learning rate</source>
        <translation>Öğrenme oranını değiştir</translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation>Öğrenme oranı testi</translation>
    </message>
    <message>
        <source>Loss over the learning rate</source>
        <translation>Öğrenme oranına göre kayıp</translation>
    </message>
    <message>
        <source>No rate made the loss fall. Check the network and the images.</source>
        <translation>Hiçbir oran kaybı düşürmedi. Ağı ve görüntüleri denetleyin.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Yeniden test et</translation>
    </message>
    <message>
        <source>The loss falls best below {top:g}; {rate:g} is a safe highest rate.</source>
        <translation>Kayıp en iyi {top:g} altında düşüyor; {rate:g} güvenli bir en yüksek oran.</translation>
    </message>
    <message>
        <source>The rate rises from step to step: {n} steps.</source>
        <translation>Oran adım adım yükseliyor: {n} adım.</translation>
    </message>
    <message>
        <source>Use {rate:g}</source>
        <translation>Kullan: {rate:g}</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>The best so far</source>
        <translation>Şimdiye kadarki en iyi</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>1 file is an image by content but not by name ({endings}); used all the same.</source>
        <translation>1 dosya içeriğine göre görüntü, adına göre değil ({endings}); yine de kullanıldı.</translation>
    </message>
    <message>
        <source>1 file is no image ({endings}): left out.</source>
        <translation>1 dosya görüntü değil ({endings}): dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>1 image has 16 bits of which {n} are in use ({name}); {most} was taken as white.</source>
        <translation>1 görüntü 16 bit, bunun {n} biti kullanılıyor ({name}); {most} beyaz olarak alındı.</translation>
    </message>
    <message>
        <source>1 image has an orientation that cannot be read ({name}) and was not applied.</source>
        <translation>1 görüntünün yön bilgisi okunamıyor ({name}) ve uygulanmadı.</translation>
    </message>
    <message>
        <source>1 image has several frames or pages ({name}), of which only the first counts.</source>
        <translation>1 görüntüde birden çok kare veya sayfa var ({name}); yalnızca ilk kare veya sayfa geçerli.</translation>
    </message>
    <message>
        <source>1 image has values of no known range ({name}); each was scaled from its own least value, black, to its own greatest, white.</source>
        <translation>1 görüntünün değer aralığı bilinmiyor ({name}); en küçük değeri siyah, en büyük değeri beyaz olacak biçimde ölçeklendi.</translation>
    </message>
    <message>
        <source>1 image is light on a transparent ground ({name}) and laid over black, since over white nothing is to be seen.</source>
        <translation>1 görüntü saydam zemin üzerinde açık renkli ({name}); beyaz üzerinde hiçbir şey görülmeyeceği için siyah üzerine yerleştirildi.</translation>
    </message>
    <message>
        <source>1 image is marked as transparent all over ({name}); the mark was passed over and the colours used.</source>
        <translation>1 görüntü tümüyle saydam olarak işaretli ({name}); işaret dikkate alınmadı, renkler kullanıldı.</translation>
    </message>
    <message>
        <source>1 of {total} images is a single colour (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{total} görüntüden 1 tanesi tek renk ({name}). Ağ bundan öğrenemez: ona bakın ve bir resim görüntüleyicinin gösterdiği gibi yeniden kaydedin.</translation>
    </message>
    <message>
        <source>1 of {total} images is a single colour or nearly so (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{total} görüntüden 1 tanesi tek renk veya neredeyse tek renk ({name}). Ağ bundan öğrenemez: ona bakın ve bir resim görüntüleyicinin gösterdiği gibi yeniden kaydedin.</translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation>1 resmin etiketi yok</translation>
    </message>
    <message>
        <source>1 picture in {folders} has no label</source>
        <translation>{folders} içinde 1 resmin etiketi yok</translation>
    </message>
    <message>
        <source>1 picture was added to the training images from {folder}.</source>
        <translation>{folder} klasöründen eğitim görüntülerine 1 resim eklendi.</translation>
    </message>
    <message>
        <source>A folder per class</source>
        <translation>Her sınıfa bir klasör</translation>
    </message>
    <message>
        <source>All images are in {part}, none in train; they are divided anew.</source>
        <translation>Tüm görüntüler {part} bölümünde, eğitim bölümünde hiç yok; yeniden bölündüler.</translation>
    </message>
    <message>
        <source>All training images have the same value, {value}. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>Tüm eğitim görüntülerinde aynı değer ({value}) var. Bundan hiçbir şey öğrenilemez: görüntü ekleyin veya sütunu dışarıda bırakın.</translation>
    </message>
    <message>
        <source>All training images have this label. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>Tüm eğitim görüntülerinde bu etiket var. Bundan hiçbir şey öğrenilemez: görüntü ekleyin veya sütunu dışarıda bırakın.</translation>
    </message>
    <message>
        <source>An array of images per class</source>
        <translation>Her sınıfa bir görüntü dizisi</translation>
    </message>
    <message>
        <source>EMNIST stores images column by column; they were turned upright.</source>
        <translation>EMNIST görüntüleri sütun sütun saklar; dik duruma getirildiler.</translation>
    </message>
    <message>
        <source>Each whole number is taken for a class. If they are measured, write their unit into the header, such as “weight [g]”, and the numbers are predicted.</source>
        <translation>Her tam sayı bir sınıf olarak alındı. Bunlar ölçümse başlığa birimlerini yazın, örneğin “weight [g]”; o zaman sayılar tahmin edilir.</translation>
    </message>
    <message>
        <source>Images in {images}, labels in {labels}</source>
        <translation>Görüntüler {images} içinde, etiketler {labels} içinde</translation>
    </message>
    <message>
        <source>Left by a system or program and not looked into: {names}.</source>
        <translation>Bir sistem veya programdan kalma, içine bakılmadı: {names}.</translation>
    </message>
    <message>
        <source>Most images are {size}; {chosen} was chosen so that training stays quick. Set height and width for another size.</source>
        <translation>Görüntülerin çoğu {size}; eğitim hızlı kalsın diye {chosen} seçildi. Başka bir boyut için yükseklik ve genişliği ayarlayın.</translation>
    </message>
    <message>
        <source>No images are in train; those in {part} are trained on instead.</source>
        <translation>Eğitim bölümünde görüntü yok; bunun yerine {part} bölümündekilerle eğitilir.</translation>
    </message>
    <message>
        <source>No training image has this label. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>Hiçbir eğitim görüntüsünde bu etiket yok. Bundan hiçbir şey öğrenilemez: görüntü ekleyin veya sütunu dışarıda bırakın.</translation>
    </message>
    <message>
        <source>No {part} image is of {classes}. Add images of them, or choose another seed or a larger share.</source>
        <translation>Hiç {part} görüntüsü olmayan sınıf: {classes}. Bunlara görüntü ekleyin ya da başka bir tohum veya daha büyük bir pay seçin.</translation>
    </message>
    <message>
        <source>No {part} image is of {classes}; no {other} image is of {rest}. Add images of them, or choose another seed or a larger share.</source>
        <translation>Hiç {part} görüntüsü olmayan sınıf: {classes}; hiç {other} görüntüsü olmayan: {rest}. Bunlara görüntü ekleyin ya da başka bir tohum veya daha büyük bir pay seçin.</translation>
    </message>
    <message>
        <source>None of its images can be read, so it is not a class.</source>
        <translation>Görüntülerinin hiçbiri okunamıyor; bu yüzden sınıf değil.</translation>
    </message>
    <message>
        <source>Numbers of classes with and without “.0” are taken for the same.</source>
        <translation>Sınıf numaraları “.0” olsa da olmasa da aynı sayılır.</translation>
    </message>
    <message>
        <source>Of four channels the first three were used.</source>
        <translation>Dört kanalın ilk üçü kullanıldı.</translation>
    </message>
    <message>
        <source>Of the eight columns of labels the first was taken as the class, as in QMNIST.</source>
        <translation>Sekiz etiket sütununun ilki, QMNIST’te olduğu gibi, sınıf olarak alındı.</translation>
    </message>
    <message>
        <source>Of {total} images only {n} are different; the others are copies, and nothing is learned from a copy. Were they saved or downloaded right?</source>
        <translation>{total} görüntüden yalnızca {n} tanesi birbirinden farklı; diğerleri kopya ve kopyadan hiçbir şey öğrenilmez. Kaydedilirken veya indirilirken bir hata mı oldu?</translation>
    </message>
    <message>
        <source>Pixels from {a} to {b}: {c} was taken as black and {d} as white.</source>
        <translation>Pikseller {a} ile {b} arası: {c} siyah, {d} beyaz olarak alındı.</translation>
    </message>
    <message>
        <source>Pixels in the rows of {files}</source>
        <translation>Pikseller {files} satırlarında</translation>
    </message>
    <message>
        <source>So are {n} more rows.</source>
        <translation>{n} satır daha böyle.</translation>
    </message>
    <message>
        <source>So few images: none would have been a {part} image, so one was taken from the training images. More images may move it back.</source>
        <translation>Görüntü çok az: hiç {part} görüntüsü olmayacaktı; bu yüzden eğitim görüntülerinden biri bu bölüme alındı. Daha çok görüntüyle geri dönebilir.</translation>
    </message>
    <message>
        <source>So few images: {classes} would have been left without training images, so one that should be a {part} image is kept for training. More images may move it.</source>
        <translation>Görüntü çok az: {classes} eğitim görüntüsüz kalacaktı; bu yüzden {part} görüntüsü olması gereken biri eğitimde tutuldu. Daha çok görüntüyle yeri değişebilir.</translation>
    </message>
    <message>
        <source>Taken for the same class, since only case, signs between words or spaces differ: {names}.</source>
        <translation>Aynı sınıf sayıldı, çünkü yalnızca büyük-küçük harf, sözcükler arasındaki işaretler veya boşluklar farklı: {names}.</translation>
    </message>
    <message>
        <source>The 1 image of {name} has no label and was left out.</source>
        <translation>{name} içindeki 1 görüntünün etiketi yok; dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>The archive has no end mark, so files may be missing from it.</source>
        <translation>Arşivin bitiş işareti yok; içinde eksik dosyalar olabilir.</translation>
    </message>
    <message>
        <source>The arrays hold the channels first; they were turned round.</source>
        <translation>Dizilerde kanallar önce geliyor; sıraları değiştirildi.</translation>
    </message>
    <message>
        <source>The class has no training images. Add some, or it is never predicted.</source>
        <translation>Sınıfın eğitim görüntüsü yok. Ekleyin, yoksa hiç tahmin edilmez.</translation>
    </message>
    <message>
        <source>The class has {n} training images while {name} has {most}. Add images, or the network will rarely predict it.</source>
        <translation>Sınıfın {n} eğitim görüntüsü var, {name} sınıfının ise {most} tane. Görüntü ekleyin, yoksa ağ onu nadiren tahmin eder.</translation>
    </message>
    <message>
        <source>The classes have their names from a list beside the table; {n} is {name}.</source>
        <translation>Sınıf adları tablonun yanındaki bir listeden alındı; {n}, {name} sınıfı.</translation>
    </message>
    <message>
        <source>The column {column} was taken for the label.</source>
        <translation>{column} sütunu etiket olarak alındı.</translation>
    </message>
    <message>
        <source>The content is not an image of a known format. Delete it or save it again.</source>
        <translation>İçerik, bilinen biçimde bir görüntü değil. Silin veya yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The digits are 8×8 and enlarged to 16×16, which networks with two poolings recognise better. Set height and width to 8 for the original.</source>
        <translation>Rakamlar 8×8 boyutunda ve 16×16 boyutuna büyütüldü; iki havuzlamalı ağlar bunları daha iyi tanır. Özgün boyut için yükseklik ve genişliği 8 yapın.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Dosya okunamıyor ({reason}).</translation>
    </message>
    <message>
        <source>The file has {n} MB; at most {most} MB are read. Save it smaller.</source>
        <translation>Dosya {n} MB; en çok {most} MB okunur. Daha küçük kaydedin.</translation>
    </message>
    <message>
        <source>The folder holds no images, so it is not a class. Add images or delete it.</source>
        <translation>Klasörde görüntü yok; bu yüzden sınıf değil. Görüntü ekleyin veya klasörü silin.</translation>
    </message>
    <message>
        <source>The image declares more than {most} million pixels, which is the limit. Save it smaller.</source>
        <translation>Görüntü, sınır olan {most} milyon pikselden fazlasını bildiriyor. Daha küçük kaydedin.</translation>
    </message>
    <message>
        <source>The image has hardly any contrast and is nearly a single colour. Look at it; if a viewer shows more, save it again from there.</source>
        <translation>Görüntünün kontrastı çok az, neredeyse tek renk. Ona bakın; bir görüntüleyici daha fazlasını gösteriyorsa oradan yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The image has {size} pixels; at most {most} million are read. Save it smaller.</source>
        <translation>Görüntü {size} piksel; en çok {most} milyon piksel okunur. Daha küçük kaydedin.</translation>
    </message>
    <message>
        <source>The image is a single colour. Delete it, or save it again as a viewer shows it.</source>
        <translation>Görüntü tek renk. Silin veya bir görüntüleyicinin gösterdiği gibi yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The image is cut off (truncated). Copy it again.</source>
        <translation>Görüntü yarıda kesilmiş (sonu eksik). Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>The image is cut off or damaged near its beginning. Copy it again.</source>
        <translation>Görüntü, başlangıcına yakın bir yerde kesilmiş veya bozuk. Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>The image is damaged ({reason}). Copy it again or delete it.</source>
        <translation>Görüntü bozuk ({reason}). Yeniden kopyalayın veya silin.</translation>
    </message>
    <message>
        <source>The image is in no class folder. Move it into one.</source>
        <translation>Görüntü hiçbir sınıf klasöründe değil. Birine taşıyın.</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is cropped to {fitted}.</source>
        <translation>Görüntü {size}, çoğu {usual}; {fitted} boyutuna kırpıldı.</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is padded to {fitted}.</source>
        <translation>Görüntü {size}, çoğu {usual}; kenarları {fitted} boyutuna kadar dolduruldu.</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is stretched to {fitted}.</source>
        <translation>Görüntü {size}, çoğu {usual}; {fitted} boyutuna gerildi.</translation>
    </message>
    <message>
        <source>The images differ in how many of their 16 bits they use, so their brightness was scaled differently. If it matters, save them all as 8-bit images.</source>
        <translation>Görüntülerin 16 bitten kaçını kullandığı değişiyor; bu yüzden parlaklıkları farklı ölçeklendi. Önemliyse hepsini 8 bitlik görüntü olarak kaydedin.</translation>
    </message>
    <message>
        <source>The images have many different sizes; {chosen} was chosen. Set height and width for another size.</source>
        <translation>Görüntülerin birçok farklı boyutu var; {chosen} seçildi. Başka bir boyut için yükseklik ve genişliği ayarlayın.</translation>
    </message>
    <message>
        <source>The table has no header; its first column was taken for the label.</source>
        <translation>Tabloda başlık yok; ilk sütunu etiket olarak alındı.</translation>
    </message>
    <message>
        <source>The table has no header; its last column was taken for the label.</source>
        <translation>Tabloda başlık yok; son sütunu etiket olarak alındı.</translation>
    </message>
    <message>
        <source>The {n} images of {name} have no labels and were left out.</source>
        <translation>{name} içindeki {n} görüntünün etiketi yok; dışarıda bırakıldılar.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode the image. Save it smaller.</source>
        <translation>Görüntünün kodunu çözmek için bellek yetmiyor. Daha küçük kaydedin.</translation>
    </message>
    <message>
        <source>Train and test folders</source>
        <translation>Eğitim ve test klasörleri</translation>
    </message>
    <message>
        <source>Train and val folders</source>
        <translation>Eğitim ve doğrulama klasörleri</translation>
    </message>
    <message>
        <source>Train folder</source>
        <translation>Eğitim klasörü</translation>
    </message>
    <message>
        <source>Train, val and test folders</source>
        <translation>Eğitim, doğrulama ve test klasörleri</translation>
    </message>
    <message>
        <source>a value of each image</source>
        <translation>her görüntü için bir değer</translation>
    </message>
    <message>
        <source>left out: {folders}</source>
        <translation>dışarıda bırakılan: {folders}</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>uzantısız</translation>
    </message>
    <message>
        <source>numbers to be predicted ({a} to {b})</source>
        <translation>tahmin edilecek sayılar ({a} ile {b} arası)</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>train</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>train and test</source>
        <translation>eğitim ve test</translation>
    </message>
    <message>
        <source>train and val</source>
        <translation>eğitim ve doğrulama</translation>
    </message>
    <message>
        <source>train, val and test</source>
        <translation>eğitim, doğrulama ve test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>val</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} ve {last}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} ve {n} tane daha</translation>
    </message>
    <message>
        <source>{names} and {n} more classes</source>
        <translation>{names} ve {n} sınıf daha</translation>
    </message>
    <message>
        <source>{names} and {n} more folders</source>
        <translation>{names} ve {n} klasör daha</translation>
    </message>
    <message>
        <source>{names} and {n} more tables</source>
        <translation>{names} ve {n} tablo daha</translation>
    </message>
    <message>
        <source>{name} (1 picture)</source>
        <translation>{name} (1 resim)</translation>
    </message>
    <message>
        <source>{name} ({n} pictures)</source>
        <translation>{name} ({n} resim)</translation>
    </message>
    <message>
        <source>{name} ({n} times)</source>
        <translation>{name} ({n} kez)</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} sınıf</translation>
    </message>
    <message>
        <source>{n} files are images by content but not by name ({endings}); used all the same.</source>
        <translation>{n} dosya içeriğine göre görüntü, adına göre değil ({endings}); yine de kullanıldı.</translation>
    </message>
    <message>
        <source>{n} files are no images ({endings}): left out.</source>
        <translation>{n} dosya görüntü değil ({endings}): dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>{n} images are light on a transparent ground (the first: {name}) and laid over black, since over white nothing is to be seen.</source>
        <translation>{n} görüntü saydam zemin üzerinde açık renkli (ilki: {name}); beyaz üzerinde hiçbir şey görülmeyeceği için siyah üzerine yerleştirildi.</translation>
    </message>
    <message>
        <source>{n} images are marked as transparent all over (the first: {name}); the mark was passed over and the colours used.</source>
        <translation>{n} görüntü tümüyle saydam olarak işaretli (ilki: {name}); işaret dikkate alınmadı, renkler kullanıldı.</translation>
    </message>
    <message>
        <source>{n} images have 16 bits of which {bits} are in use (the first: {name}); {most} was taken as white.</source>
        <translation>{n} görüntü 16 bit, bunun {bits} biti kullanılıyor (ilki: {name}); {most} beyaz olarak alındı.</translation>
    </message>
    <message>
        <source>{n} images have an orientation that cannot be read (the first: {name}) and was not applied.</source>
        <translation>{n} görüntünün yön bilgisi okunamıyor (ilki: {name}) ve uygulanmadı.</translation>
    </message>
    <message>
        <source>{n} images have several frames or pages (the first: {name}), of which only the first counts.</source>
        <translation>{n} görüntüde birden çok kare veya sayfa var (ilki: {name}); yalnızca ilk kare veya sayfa geçerli.</translation>
    </message>
    <message>
        <source>{n} images have values of no known range (the first: {name}); each was scaled from its own least value, black, to its own greatest, white.</source>
        <translation>{n} görüntünün değer aralığı bilinmiyor (ilki: {name}); her biri, kendi en küçük değeri siyah, en büyük değeri beyaz olacak biçimde ölçeklendi.</translation>
    </message>
    <message>
        <source>{n} images here are in no class folder. They are not trained on; a trained network can say what they show.</source>
        <translation>Buradaki {n} görüntü hiçbir sınıf klasöründe değil. Onlarla eğitilmez; eğitilmiş bir ağ ne gösterdiklerini söyleyebilir.</translation>
    </message>
    <message>
        <source>{n} in {folder} are left out: the images have no class such as {name}.</source>
        <translation>{folder} klasöründe {n} resim dışarıda bırakıldı: görüntülerde {name} gibi bir sınıf yok.</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} etiket</translation>
    </message>
    <message>
        <source>{n} labels, any number of them per image</source>
        <translation>{n} etiket, görüntü başına herhangi bir sayıda</translation>
    </message>
    <message>
        <source>{n} numbers per image</source>
        <translation>görüntü başına {n} sayı</translation>
    </message>
    <message>
        <source>{n} of {total} images are a single colour (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{total} görüntüden {n} tanesi tek renk (ilki: {name}). Ağ bunlardan öğrenemez: bunlara bakın ve bir resim görüntüleyicinin gösterdiği gibi yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{n} of {total} images are a single colour or nearly so (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{total} görüntüden {n} tanesi tek renk veya neredeyse tek renk (ilki: {name}). Ağ bunlardan öğrenemez: bunlara bakın ve bir resim görüntüleyicinin gösterdiği gibi yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation>{n} resmin etiketi yok</translation>
    </message>
    <message>
        <source>{n} pictures in {folders} have no label</source>
        <translation>{folders} içinde {n} resmin etiketi yok</translation>
    </message>
    <message>
        <source>{n} pictures were added to the training images from {folder}.</source>
        <translation>{folder} klasöründen eğitim görüntülerine {n} resim eklendi.</translation>
    </message>
    <message>
        <source>{n} values of each image</source>
        <translation>her görüntü için {n} değer</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels, first all of red, then green, then blue.</source>
        <translation>Görüntü başına {n} değer, {size} piksel olarak alındı, önce kırmızının tümü, sonra yeşil, sonra mavi.</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels, the colours of each pixel together.</source>
        <translation>Görüntü başına {n} değer, {size} piksel olarak alındı, her pikselin renkleri bir arada.</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels.</source>
        <translation>Görüntü başına {n} değer, {size} piksel olarak alındı.</translation>
    </message>
    <message>
        <source>{parts} as given</source>
        <translation>{parts}, verildiği gibi</translation>
    </message>
    <message>
        <source>{parts} as given from {column}</source>
        <translation>{parts}, {column} sütununda verildiği gibi</translation>
    </message>
    <message>
        <source>{table} gives this image no label. Fill it in or delete the row.</source>
        <translation>{table} bu görüntüye etiket vermiyor. Etiketi doldurun veya satırı silin.</translation>
    </message>
    <message>
        <source>{table} names a file outside of its folder, or none. Correct the row.</source>
        <translation>{table} kendi klasörünün dışında bir dosyayı gösteriyor veya hiç dosya göstermiyor. Satırı düzeltin.</translation>
    </message>
    <message>
        <source>{table} names this file but it is not there. Add it or delete the row.</source>
        <translation>{table} bu dosyayı gösteriyor ama dosya orada yok. Dosyayı ekleyin veya satırı silin.</translation>
    </message>
    <message>
        <source>{table} names this image again with another label; the first row counts. Delete one.</source>
        <translation>{table} bu görüntüyü başka bir etiketle yeniden gösteriyor; ilk satır geçerli. Birini silin.</translation>
    </message>
    <message>
        <source>{table}: labels from {columns}, names of files from {column}</source>
        <translation>{table}: etiket sütunu {columns}, dosya adı sütunu {column}</translation>
    </message>
    <message>
        <source>“-1” is taken for a class. If it means unknown, empty those cells.</source>
        <translation>“-1” bir sınıf olarak alındı. Bilinmeyen anlamına geliyorsa o hücreleri boşaltın.</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>A table tells what the images show</source>
        <translation>Görüntülerin ne gösterdiğini bir tablo söyler</translation>
    </message>
    <message>
        <source>Choose the labels…</source>
        <translation>Etiketleri seç…</translation>
    </message>
    <message>
        <source>Decide by what is there</source>
        <translation>Var olana göre karar ver</translation>
    </message>
    <message>
        <source>Every folder is a class</source>
        <translation>Her klasör bir sınıf</translation>
    </message>
    <message>
        <source>Folders of parts (train, test …) and classes</source>
        <translation>Bölüm (train, test …) ve sınıf klasörleri</translation>
    </message>
    <message>
        <source>Labels from the column “{name}”</source>
        <translation>Etiketler “{name}” sütunundan</translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation>Başka türlü oku…</translation>
    </message>
    <message>
        <source>Read the files as</source>
        <translation>Dosyaları şöyle oku</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>1 epoch</source>
        <translation>1 epok</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>eğitilmedi</translation>
    </message>
    <message>
        <source>trained for {0}</source>
        <translation>{0} eğitildi</translation>
    </message>
    <message>
        <source>{0:.1f} % after {1}</source>
        <translation>{1} sonra {0:.1f} %</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{1} sonra {0}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} epok</translation>
    </message>
</context>
<context>
    <name>RecognisePanel</name>
    <message>
        <source>1 place not sure</source>
        <translation>1 yer emin değil</translation>
    </message>
    <message>
        <source>1 thing found</source>
        <translation>1 şey bulundu</translation>
    </message>
    <message>
        <source>After that, it can look for what it knows.</source>
        <translation>Ondan sonra bildiklerini arayabilir.</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Her sınıf</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Resim seç…</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Isı haritasının sınıfı</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Buraya bir resim bırakın, yapıştırın veya dosya seçin.</translation>
    </message>
    <message>
        <source>Find things in a larger picture</source>
        <translation>Daha büyük bir resimde bir şeyler bulun</translation>
    </message>
    <message>
        <source>Finds digits and shapes on pages. In photographs it is not good enough to rely on: the network names a class for anything it has never seen.</source>
        <translation>Sayfalarda rakam ve şekil bulur. Fotoğraflarda güvenilecek kadar iyi değil: ağ, hiç görmediği her şeye bir sınıf adı verir.</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Isı</translation>
    </message>
    <message>
        <source>How certain a box must be: that there is a thing, times that it is of its class</source>
        <translation>Bir kutunun ne kadar kesin olması gerektiği: bir şey olduğu çarpı o sınıftan olduğu</translation>
    </message>
    <message>
        <source>Look again with the present weights</source>
        <translation>Şimdiki ağırlıklarla yeniden bak</translation>
    </message>
    <message>
        <source>Nothing found for sure</source>
        <translation>Kesin bir şey bulunamadı</translation>
    </message>
    <message>
        <source>Nothing is that sure. Lower the threshold.</source>
        <translation>Hiçbiri o kadar kesin değil. Eşiği düşürün.</translation>
    </message>
    <message>
        <source>On pages made of your known images, and on pages with nothing, this network is at no certainty right in nine of ten boxes: no class is named. Train it further, or with more images.</source>
        <translation>Bilinen görüntülerinizden yapılan sayfalarda ve boş sayfalarda bu ağın kutuları hiçbir kesinlikte onda dokuz doğru değil: sınıf adı verilmiyor. Daha çok veya daha çok görüntüyle eğitin.</translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, with a threshold of {t} %: {p} % of the boxes were right, {r} % of the things were found. Photographs of the world are harder: the network names a class for anything it has never seen.</source>
        <translation>Görüntülerinizden yapılan {n} sayfada, {t} % eşikle: kutuların {p} % kadarı doğruydu, şeylerin {r} % kadarı bulundu. Gerçek fotoğraflar daha zordur: ağ, hiç görmediği her şeye bir sınıf adı verir.</translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, {precision} % of the boxes were right at this threshold, and {recall} % of the things were found</source>
        <translation>Görüntülerinizden yapılan {n} sayfada bu eşikte kutuların {precision} % kadarı doğruydu, şeylerin {recall} % kadarı bulundu</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Resim…</translation>
    </message>
    <message>
        <source>Suggested: {p} %</source>
        <translation>Önerilen: {p} %</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation>Panoda resim yok. Bir resim kopyalayın veya dosya seçin.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Eşik</translation>
    </message>
    <message>
        <source>{n} places not sure</source>
        <translation>{n} yer emin değil</translation>
    </message>
    <message>
        <source>{n} things found</source>
        <translation>{n} şey bulundu</translation>
    </message>
    <message>
        <source>“Not sure” below {t:.0f} %: on pages made of your known images, and on pages with nothing, {a:.0f} % of the boxes above that were right, and {b:.0f} % of the right ones lay above.</source>
        <translation>{t:.0f} % altında “emin değil”: bilinen görüntülerinizden yapılan sayfalarda ve boş sayfalarda bunun üstündeki kutuların {a:.0f} % kadarı doğruydu, doğruların {b:.0f} % kadarı üstündeydi.</translation>
    </message>
    <message>
        <source>≥ {p} %</source>
        <translation>≥ {p} %</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>What you did with “{what}” in {where} is not recorded: lessons have no word for it, or it has changed nothing.</source>
        <translation>{where} içinde “{what}” ile yaptığınız kaydedilmedi: derslerde bunun için sözcük yok ya da hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>What you did with “{what}” is not recorded: lessons have no word for it, or it has changed nothing.</source>
        <translation>“{what}” ile yaptığınız kaydedilmedi: derslerde bunun için sözcük yok ya da hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“{0}” has no word in lessons.</source>
        <translation>“{0}” için derslerde sözcük yok.</translation>
    </message>
</context>
<context>
    <name>RecordingColumn</name>
    <message>
        <source>A question, asked first; empty for none</source>
        <translation>Önce sorulan soru; yoksa boş bırakın</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>It is being played…</source>
        <translation>Oynatılıyor…</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Bu satırı çıkar</translation>
    </message>
    <message>
        <source>Lessons (*{0})</source>
        <translation>Dersler (*{0})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Satır {0}: {1}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Play it in a window that nobody sees</source>
        <translation>Kimsenin görmediği bir pencerede oynat</translation>
    </message>
    <message>
        <source>Played: each step ticks when it is done, and only then.</source>
        <translation>Oynatıldı: her adım yapıldığında, yalnızca o zaman işaretlenir.</translation>
    </message>
    <message>
        <source>Recording a lesson</source>
        <translation>Ders kaydediliyor</translation>
    </message>
    <message>
        <source>Recording of a lesson</source>
        <translation>Ders kaydı</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Dersi kaydet</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Step {n}: do what your learners are to do.</source>
        <translation>Adım {n}: öğrenenlerin yapacağını yapın.</translation>
    </message>
    <message>
        <source>Stop and keep nothing</source>
        <translation>Durdur ve hiçbir şey saklama</translation>
    </message>
    <message>
        <source>The lesson as text</source>
        <translation>Dersin metni</translation>
    </message>
    <message>
        <source>The lesson is in {0}.</source>
        <translation>Ders burada: {0}.</translation>
    </message>
    <message>
        <source>The recorded lesson</source>
        <translation>Kaydedilen ders</translation>
    </message>
    <message>
        <source>The text is good. Check it by playing.</source>
        <translation>Metin doğru. Oynatarak denetleyin.</translation>
    </message>
    <message>
        <source>This is the lesson's file. Edit it; the lines are in the README there.</source>
        <translation>Bu, dersin dosyası. Düzenleyebilirsiniz; satırlar README’de açıklanır.</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Adımın başlığı</translation>
    </message>
    <message>
        <source>What the learner reads</source>
        <translation>Öğrenenin okuduğu</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Yaptıklarınız</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Expected calibration error {p:.1f} %</source>
        <translation>Beklenen kalibrasyon hatası {p:.1f} %</translation>
    </message>
    <message>
        <source>If it may answer “not sure”</source>
        <translation>“Emin değil” diyebilirse</translation>
    </message>
    <message>
        <source>Largest gap {p:.1f} %</source>
        <translation>En büyük fark {p:.1f} %</translation>
    </message>
    <message>
        <source>On the whole the network is about as sure as it is right.</source>
        <translation>Genel olarak ağ, haklı olduğu kadar emin.</translation>
    </message>
    <message>
        <source>On the whole the network is more often right than it is sure.</source>
        <translation>Genel olarak ağ, emin olduğundan daha sık haklı.</translation>
    </message>
    <message>
        <source>On the whole the network is more sure than it is right.</source>
        <translation>Genel olarak ağ, haklı olduğundan daha emin.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Güvenilirlik diyagramı</translation>
    </message>
    <message>
        <source>Right, by confidence</source>
        <translation>Doğru oranı, güvene göre</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>yanıtlanan</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>güven</translation>
    </message>
    <message>
        <source>gap to the confidence</source>
        <translation>güvenle fark</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>doğru olanlar</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>doğru oranı</translation>
    </message>
    <message>
        <source>{count} in {bins} of confidence</source>
        <translation>{count}; güvene göre {bins}</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Do that and train again</source>
        <translation>Bunu yap ve yeniden eğit</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>İnce ayar</translation>
    </message>
    <message>
        <source>Keep them sealed</source>
        <translation>Mühürlü kalsın</translation>
    </message>
    <message>
        <source>Lets the last stage of the network that already sees learn too, slowly, from here. Of use from some 50 pictures a class on; fewer are soon learned by heart.</source>
        <translation>Zaten gören ağın son aşaması da buradan, yavaşça öğrensin. Sınıf başına 50 kadar resimden sonra işe yarar; azı çabuk ezberlenir.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ölç</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Ölçülmedi</translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Aç: {count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Mühürlü</translation>
    </message>
    <message>
        <source>See the 1 mistake</source>
        <translation>1 hatayı gör</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Yanıtları gör</translation>
    </message>
    <message>
        <source>See the matrix</source>
        <translation>Matrisi gör</translation>
    </message>
    <message>
        <source>See the {n} mistakes</source>
        <translation>{n} hatayı gör</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test images tell how good the network is only as long as nothing is chosen by them. Open them at the end; the project notes the day and the epoch.</source>
        <translation>Test görüntüleri ağın ne kadar iyi olduğunu, yalnızca onlara göre bir şey seçilmediği sürece söyler. En sonda açın; proje günü ve epoku not eder.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Eğitim görüntüleri</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Doğrulama görüntüleri</translation>
    </message>
    <message>
        <source>a fresh start</source>
        <translation>yeni bir başlangıç</translation>
    </message>
    <message>
        <source>a lower learning rate</source>
        <translation>daha düşük öğrenme oranı</translation>
    </message>
    <message>
        <source>best {p} at epoch {n}</source>
        <translation>en iyi {p}, epok {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>epok {n}</translation>
    </message>
    <message>
        <source>every class equally often</source>
        <translation>her sınıf eşit sıklıkta</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>çevir</translation>
    </message>
    <message>
        <source>look at the dead units</source>
        <translation>ölü birimlere bak</translation>
    </message>
    <message>
        <source>look at the mistakes</source>
        <translation>hatalara bak</translation>
    </message>
    <message>
        <source>look at these labels</source>
        <translation>bu etiketlere bak</translation>
    </message>
    <message>
        <source>measuring {count}</source>
        <translation>ölçülüyor: {count}</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>daha çok süre</translation>
    </message>
    <message>
        <source>no test images</source>
        <translation>test görüntüsü yok</translation>
    </message>
    <message>
        <source>no validation images</source>
        <translation>doğrulama görüntüsü yok</translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation>açıldı: {date}</translation>
    </message>
    <message>
        <source>settings chosen for these images</source>
        <translation>bu görüntüler için seçilen ayarlar</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>kaydır</translation>
    </message>
    <message>
        <source>smaller weights</source>
        <translation>daha küçük ağırlıklar</translation>
    </message>
    <message>
        <source>test seen since {date}</source>
        <translation>test görüldü: {date}</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>döndür</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>ölçekle</translation>
    </message>
    <message>
        <source>{changes} the images</source>
        <translation>görüntüleri {changes}</translation>
    </message>
    <message>
        <source>{count} nobody has looked at</source>
        <translation>{count}, kimse bakmadı</translation>
    </message>
    <message>
        <source>{count}, opened {date}</source>
        <translation>{count}, açıldı: {date}</translation>
    </message>
    <message>
        <source>{cure} and train again</source>
        <translation>{cure}, yeniden eğit</translation>
    </message>
    <message>
        <source>{learning}, mixed precision</source>
        <translation>{learning}, karma hassasiyet</translation>
    </message>
    <message>
        <source>{n} more epochs</source>
        <translation>{n} epok daha</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} / {of}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} ve {last}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Add up</source>
        <translation>Topla</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>Çıktı haritası</translation>
    </message>
    <message>
        <source>Output map {n}</source>
        <translation>Çıktı haritası {n}</translation>
    </message>
    <message>
        <source>The engine computed {v}; it differs by {d} of the terms.</source>
        <translation>Motor {v} hesapladı; terimlerin {d} kadarı fark var.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>satır {r}, sütun {c}</translation>
    </message>
    <message>
        <source>✓ Same as the engine computed</source>
        <translation>✓ Motorun hesapladığıyla aynı</translation>
    </message>
</context>
<context>
    <name>RunChooser</name>
    <message>
        <source>A project file…</source>
        <translation>Proje dosyası…</translation>
    </message>
    <message>
        <source>Compare with a project file…</source>
        <translation>Proje dosyasıyla karşılaştır…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Başka çalıştırmayla karşılaştır</translation>
    </message>
    <message>
        <source>Every image is judged by both: which became right, which became wrong, and whether that may be chance.</source>
        <translation>Her görüntüyü ikisi de değerlendirir: hangileri doğru, hangileri yanlış oldu ve bu rastlantı olabilir mi.</translation>
    </message>
    <message>
        <source>There is no earlier run in this project: train once more with another setting, or take the run of another project.</source>
        <translation>Bu projede önceki çalıştırma yok: başka bir ayarla bir kez daha eğitin veya başka bir projenin çalıştırmasını alın.</translation>
    </message>
</context>
<context>
    <name>RunCycle</name>
    <message>
        <source>Back to now</source>
        <translation>Şimdiye dön</translation>
    </message>
    <message>
        <source>Begin with seed {n} instead</source>
        <translation>Bunun yerine tohum {n} ile başla</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Tohumu değiştir</translation>
    </message>
    <message>
        <source>Lower the learning rate</source>
        <translation>Öğrenme oranını düşür</translation>
    </message>
    <message>
        <source>Network, images, settings and seed ({seed}) are those of {run}, and so will the result be. Another seed shows how much is chance.</source>
        <translation>Ağ, görüntüler, ayarlar ve tohum ({seed}) {run} ile aynı; sonuç da aynı olur. Başka bir tohum ne kadarının rastlantı olduğunu gösterir.</translation>
    </message>
    <message>
        <source>Run {n}</source>
        <translation>Çalıştırma {n}</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>Yeni çalıştırma başlat</translation>
    </message>
    <message>
        <source>The other weights were carried over.</source>
        <translation>Diğer ağırlıklar taşındı.</translation>
    </message>
    <message>
        <source>The weights were carried over.</source>
        <translation>Ağırlıklar taşındı.</translation>
    </message>
    <message>
        <source>You look at {moment}. Training goes on from now; to go on from there, fork.</source>
        <translation>{moment} anına bakıyorsunuz. Eğitim şimdiden sürer; oradan sürdürmek için çatallayın.</translation>
    </message>
    <message>
        <source>epoch {n} began anew</source>
        <translation>epok {n} baştan başladı</translation>
    </message>
    <message>
        <source>forked from {run}.</source>
        <translation>çatal: {run}.</translation>
    </message>
    <message>
        <source>{blocks} began anew.</source>
        <translation>{blocks} baştan başladı.</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>1 in this project</source>
        <translation>Bu projede 1</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>En iyi doğrulama</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete (the present run stays: Reset starts anew)</source>
        <translation>Sil (şimdiki kalır: Sıfırla yeniden başlatır)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>Hide its curves</source>
        <translation>Eğrilerini gizle</translation>
    </message>
    <message>
        <source>More about {run}</source>
        <translation>Ayrıntılar: {run}</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>Ad ve not</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>Ad ve not…</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Çalıştırmanın adı</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Çalıştırma notu</translation>
    </message>
    <message>
        <source>On {n} test images, epoch {epoch}, measured {date}</source>
        <translation>{n} test görüntüsünde, epok {epoch}, ölçüm {date}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Çalıştırma</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Çalıştırmalar</translation>
    </message>
    <message>
        <source>Runs {runs} differ by their seed alone: best validation {mean} on average, spread {spread} (from {low} to {high}).</source>
        <translation>{runs} çalıştırmaları yalnızca tohumda farklı: en iyi doğrulama ortalama {mean}, yayılım {spread} ({low} – {high}).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Show its curves</source>
        <translation>Eğrilerini göster</translation>
    </message>
    <message>
        <source>Show its curves, dashed</source>
        <translation>Eğrilerini kesikli göster</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Farklı olan</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>mühürlü</translation>
    </message>
    <message>
        <source>{n} in this project</source>
        <translation>Bu projede {n}</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} puan</translation>
    </message>
    <message>
        <source>{words}
Double click to change name and note</source>
        <translation>{words}
Adı ve notu değiştirmek için çift tıklayın</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Back to epoch {n}</source>
        <translation>Epok {n} noktasına dön</translation>
    </message>
    <message>
        <source>Back to the best epoch ({n})</source>
        <translation>En iyi epoka dön ({n})</translation>
    </message>
    <message>
        <source>Counted over epoch {n} as it went: each batch before the step that learned from it, with augmentation and dropout, so it may be lower than on the validation images. Judge, “Training”, measures the network as it is now.</source>
        <translation>Epok {n} boyunca sayıldı: her yığın, ondan öğrenen adımdan önce, veri artırma ve dropout ile; bu yüzden doğrulama görüntülerindekinden düşük olabilir. Değerlendirme’de “Eğitim”, ağı şimdiki hâliyle ölçer.</translation>
    </message>
    <message>
        <source>Takes the weights of epoch {n} in place of the last ones.</source>
        <translation>Son ağırlıklar yerine epok {n} ağırlıklarını alır.</translation>
    </message>
    <message>
        <source>They are kept because it is the latest epoch that is not plainly worse than the best since the network was last edited, or has the lowest loss: {own} on the validation images, where the best of the run is {best} at epoch {at}.</source>
        <translation>Ağın son düzenlenmesinden sonraki en iyiden açıkça kötü olmayan en yeni epok olduğu veya kaybı en düşük olduğu için saklanır: doğrulama görüntülerinde {own}; çalıştırmanın en iyisi {best}, epok {at}.</translation>
    </message>
    <message>
        <source>epoch {n}, while it learned</source>
        <translation>epok {n}, öğrenirken</translation>
    </message>
    <message>
        <source>{what} on the validation images: the best of the whole run, edits included, at epoch {n}.</source>
        <translation>doğrulama görüntülerinde {what}: düzenlemeler dahil tüm çalıştırmanın en iyisi, epok {n}.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>best validation {p}</source>
        <translation>en iyi doğrulama {p}</translation>
    </message>
    <message>
        <source>in 32 bits after all</source>
        <translation>sonunda 32 bit ile</translation>
    </message>
    <message>
        <source>mixed precision</source>
        <translation>karma hassasiyet</translation>
    </message>
    <message>
        <source>test images still sealed</source>
        <translation>test görüntüleri hâlâ mühürlü</translation>
    </message>
    <message>
        <source>{count} in {time}</source>
        <translation>{time} içinde {count}</translation>
    </message>
    <message>
        <source>{metric} of the test images {p}</source>
        <translation>test görüntülerinde {metric} {p}</translation>
    </message>
    <message>
        <source>{p:.1f} % of the test images right</source>
        <translation>test görüntülerinin {p:.1f} % kadarı doğru</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>1 picture is in {path}.</source>
        <translation>1 resim burada: {path}.</translation>
    </message>
    <message>
        <source>Choose where the folders of the classes are made</source>
        <translation>Sınıf klasörlerinin yerini seçin</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV olarak kaydet</translation>
    </message>
    <message>
        <source>Save the project first: the pictures are kept in a folder beside its file, and {source} stays as it is.</source>
        <translation>Önce projeyi kaydedin: resimler dosyasının yanındaki bir klasörde tutulur, {source} olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Klasörü göster</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>are</source>
        <translation>kopyalandı:</translation>
    </message>
    <message>
        <source>is</source>
        <translation>kopyalandı:</translation>
    </message>
    <message>
        <source>{count} added to {folder}. Train anew, so that the network learns from them.</source>
        <translation>{count}, şuraya eklendi: {folder}. Ağın onlardan öğrenmesi için yeniden eğitin.</translation>
    </message>
    <message>
        <source>{count} {verb} copied into {folders} in {path}.</source>
        <translation>{count} {verb} {path} içinde {folders}.</translation>
    </message>
    <message>
        <source>{n} pictures are in {path}.</source>
        <translation>{n} resim burada: {path}.</translation>
    </message>
</context>
<context>
    <name>ScaleStrip</name>
    <message>
        <source>Colours from {a} to {b}</source>
        <translation>{a} ile {b} arası renkler</translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>Images as points</source>
        <translation>Nokta olarak görüntüler</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Keep them sealed</source>
        <translation>Mühürlü kalsın</translation>
    </message>
    <message>
        <source>Open the test images?</source>
        <translation>Test görüntüleri açılsın mı?</translation>
    </message>
    <message>
        <source>Open them now</source>
        <translation>Şimdi aç</translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>The project notes the day and the epoch. What is trained afterwards is marked “test seen”, because it may have been chosen by them. This cannot be taken back.</source>
        <translation>Proje günü ve epoku not eder. Sonra eğitilenler, bunlara göre seçilmiş olabileceğinden “test görüldü” diye işaretlenir. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>They tell how good the network is only as long as nobody has chosen anything by them. Look at them once, at the end.</source>
        <translation>Ağın ne kadar iyi olduğunu, yalnızca kimse bunlara göre bir şey seçmediği sürece söylerler. Bir kez, en sonda bakın.</translation>
    </message>
    <message>
        <source>{count} sealed</source>
        <translation>{count} mühürlü</translation>
    </message>
    <message>
        <source>{n} test images are sealed</source>
        <translation>{n} test görüntüsü mühürlü</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>Bir çekirdeği boş tut</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Daha az hareket</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Hiçbir şey kaymaz veya solmaz</translation>
    </message>
    <message>
        <source>On disk, for each project. Where that is full, older moments are rounded, then thinned out; the best and marked ones stay as they are.</source>
        <translation>Diskte, her proje için. Dolunca eski anların duyarlığı azaltılır, sonra bir kısmı silinir; en iyi ve işaretli anlar olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Room for the time machine, in megabytes</source>
        <translation>Zaman makinesinin yeri, megabayt olarak</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Dil, program yeniden başlatılınca değişir.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Zaman makinesi</translation>
    </message>
    <message>
        <source>Training leaves one core to other programs</source>
        <translation>Eğitim bir çekirdeği diğer programlara bırakır</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>; empty for off</source>
        <translation>; kapatmak için boş bırakın</translation>
    </message>
    <message>
        <source>Allowed: {range}.</source>
        <translation>İzin verilen: {range}.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>oto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>{name} (auto)</source>
        <translation>{name} (oto)</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Augmentation</source>
        <translation>Veri artırma</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Yığın</translation>
    </message>
    <message>
        <source>Chosen for network and images when a run begins.</source>
        <translation>Çalıştırma başlarken ağ ve görüntülere göre seçilir.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme oranı</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Eniyileyici</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Hassasiyet</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Ağırlık sönümü</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>oto</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>karma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Change {name}</source>
        <translation>Değiştir: {name}</translation>
    </message>
    <message>
        <source>Find a learning rate…</source>
        <translation>Öğrenme oranı bul…</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>Bir çekirdeği boş tut</translation>
    </message>
    <message>
        <source>Leaves one of the {n} cores to the window and to other programs.</source>
        <translation>{n} çekirdekten birini pencereye ve diğer programlara bırakır.</translation>
    </message>
    <message>
        <source>Let all be chosen</source>
        <translation>Tümü seçilsin</translation>
    </message>
    <message>
        <source>Settings marked (auto) get the numbers that suit images and network when a run begins. Type “auto” into a field for one of them.</source>
        <translation>(oto) işaretli ayarlar, çalıştırma başlarken görüntülere ve ağa uygun sayıları alır. Bunun için alana “auto” yazın.</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Eğitim ayarları</translation>
    </message>
    <message>
        <source>Trains a copy for a few steps while the rate rises, and suggests one.</source>
        <translation>Oran yükselirken bir kopyayı birkaç adım eğitir ve bir oran önerir.</translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Eğitim ayarları</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>1 run</source>
        <translation>1 çalıştırma</translation>
    </message>
    <message>
        <source>About {time}, done at {at}; {mode}.</source>
        <translation>Yaklaşık {time}, bitiş {at}; {mode}.</translation>
    </message>
    <message>
        <source>All are judged by the validation images of the project.</source>
        <translation>Hepsi projenin doğrulama görüntüleriyle değerlendirilir.</translation>
    </message>
    <message>
        <source>All runs are over.</source>
        <translation>Tüm çalıştırmalar bitti.</translation>
    </message>
    <message>
        <source>All train a part of their epochs; the worse half is given up, again and again. A slow beginner may be given up wrongly.</source>
        <translation>Hepsi epoklarının bir kısmını eğitir; kötü yarısı tekrar tekrar bırakılır. Yavaş başlayan yanlışlıkla bırakılabilir.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Yığın</translation>
    </message>
    <message>
        <source>Combinations to draw</source>
        <translation>Çekilecek bileşim sayısı</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>Rastgele çek</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Katlar</translation>
    </message>
    <message>
        <source>Give up the worse half early</source>
        <translation>Kötü yarıyı erken bırak</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Görüntüler</translation>
    </message>
    <message>
        <source>Measuring how long it takes…</source>
        <translation>Ne kadar süreceği ölçülüyor…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>One split</source>
        <translation>Tek bölme</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Deneyin ilerlemesi</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Tohumlar</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Her biri için tohum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Aynı kalan</translation>
    </message>
    <message>
        <source>Stop, and keep what is done</source>
        <translation>Durdur, biteni sakla</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; it can go on where it was.</source>
        <translation>Durduruldu. Biten saklandı; kaldığı yerden sürebilir.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Test görüntüleri</translation>
    </message>
    <message>
        <source>Vary something else…</source>
        <translation>Başka bir şey değiştir…</translation>
    </message>
    <message>
        <source>Vary something…</source>
        <translation>Bir şey değiştir…</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Değişen</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>çizildiği gibi</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>mühürlü</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} / {total} çalıştırma</translation>
    </message>
    <message>
        <source>{left} left, done at {at}</source>
        <translation>{left} kaldı, bitiş {at}</translation>
    </message>
    <message>
        <source>{n} folds train {n} times as long; every image is validated once.</source>
        <translation>{n} kat, {n} kez daha uzun eğitir; her görüntü bir kez doğrulanır.</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} çalıştırma</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add a block of that kind</source>
        <translation>O türden bir blok ekle</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Ok tuşları</translation>
    </message>
    <message>
        <source>C R P F B D A G W T X V</source>
        <translation>C R P F B D A G W T X V</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>First parameter of the block</source>
        <translation>Bloğun ilk parametresi</translation>
    </message>
    <message>
        <source>Hold to move the drawing</source>
        <translation>Çizimi taşımak için basılı tutun</translation>
    </message>
    <message>
        <source>Next block along the links</source>
        <translation>Bağlantılar boyunca sonraki blok</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Walk along the links</source>
        <translation>Bağlantılar boyunca yürü</translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <source>Score of class {n}</source>
        <translation>Sınıf {n} puanı</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puanlar</translation>
    </message>
    <message>
        <source>class {n}</source>
        <translation>sınıf {n}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>Close the images</source>
        <translation>Görüntüleri kapat</translation>
    </message>
    <message>
        <source>Do without the other test images</source>
        <translation>Diğer test görüntülerini kullanma</translation>
    </message>
    <message>
        <source>Drawn shapes</source>
        <translation>Çizilmiş şekiller</translation>
    </message>
    <message>
        <source>Drawn things, ten pictures each</source>
        <translation>Çizilmiş nesneler, her birinden on resim</translation>
    </message>
    <message>
        <source>Drawn things, ten pictures each, together</source>
        <translation>Çizilmiş nesneler, her birinden on resim, birlikte</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>El yazısı rakamlar</translation>
    </message>
    <message>
        <source>How the files are read, and more</source>
        <translation>Dosyaların okunuşu ve dahası</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Klasör aç…</translation>
    </message>
    <message>
        <source>Open a zip, CSV, IDX or CIFAR file…</source>
        <translation>Zip, CSV, IDX veya CIFAR dosyası aç…</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Görüntü aç</translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation>Başka veri…</translation>
    </message>
    <message>
        <source>Pictures of “{name}”</source>
        <translation>“{name}” resimleri</translation>
    </message>
    <message>
        <source>Pictures to a class</source>
        <translation>Bir sınıfa resim</translation>
    </message>
    <message>
        <source>Pictures to a class (only where classes are folders)</source>
        <translation>Bir sınıfa resim (yalnızca sınıflar klasörse)</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Dosyaları yeniden oku</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Test görüntüleri</translation>
    </message>
    <message>
        <source>Test images from a folder…</source>
        <translation>Klasörden test görüntüleri…</translation>
    </message>
    <message>
        <source>Watch a picture</source>
        <translation>Resim izle</translation>
    </message>
    <message>
        <source>Watch a single picture…</source>
        <translation>Tek bir resmi izle…</translation>
    </message>
    <message>
        <source>{count} added to “{name}”, as copies in {folder}.</source>
        <translation>{count}, “{name}” sınıfına eklendi; kopyalar burada: {folder}.</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} dışarıda</translation>
    </message>
</context>
<context>
    <name>SpeedPage</name>
    <message>
        <source>; predicted {ms:.2f} ms</source>
        <translation>; tahmini {ms:.2f} ms</translation>
    </message>
    <message>
        <source>Measured while a training runs.</source>
        <translation>Eğitim sürerken ölçülür.</translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation>Blok başına süre</translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, predicted; measured while a training runs.</source>
        <translation>Adım başına {ms:.2f} ms, tahmini; eğitim sürerken ölçülür.</translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, {rate:.0f} GFLOP/s</source>
        <translation>Adım başına {ms:.2f} ms, {rate:.0f} GFLOP/s</translation>
    </message>
</context>
<context>
    <name>SpeedTable</name>
    <message>
        <source>Time of each block</source>
        <translation>Her bloğun süresi</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>training {a}, validation {b}, test {c}</source>
        <translation>eğitim {a}, doğrulama {b}, test {c}</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Decides, with the content of each image, which are set aside.</source>
        <translation>Her görüntünün içeriğiyle birlikte, hangilerinin ayrıldığına karar verir.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Bölmenin tohumu</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bölme</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Test görüntüleri</translation>
    </message>
    <message>
        <source>Test, sealed</source>
        <translation>Test, mühürlü</translation>
    </message>
    <message>
        <source>The content of an image and the seed decide: adding, deleting or renaming images moves no other from one part to another.</source>
        <translation>Görüntünün içeriği ve tohum karar verir: görüntü eklemek, silmek veya adını değiştirmek başka hiçbirini başka bölüme taşımaz.</translation>
    </message>
    <message>
        <source>The rule of older versions: every class gives the same share, and adding or deleting images moves others. Choose the images anew to divide them by content.</source>
        <translation>Eski sürümlerin kuralı: her sınıf aynı payı verir, ekleme veya silme diğerlerini taşır. İçeriğe göre bölmek için görüntüleri yeniden seçin.</translation>
    </message>
    <message>
        <source>The source brings {count} for this part itself.</source>
        <translation>Kaynak bu bölüm için {count} getiriyor.</translation>
    </message>
    <message>
        <source>Validation images, of those not for testing</source>
        <translation>Doğrulama görüntüleri, test dışındakilerden</translation>
    </message>
    <message>
        <source>Validation, of the rest</source>
        <translation>Doğrulama, kalanın</translation>
    </message>
    <message>
        <source>as the source has them</source>
        <translation>kaynaktaki gibi</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>sınıfa göre</translation>
    </message>
    <message>
        <source>by content</source>
        <translation>içeriğe göre</translation>
    </message>
    <message>
        <source>{count} set aside.</source>
        <translation>{count} ayrıldı.</translation>
    </message>
    <message>
        <source>{n} test</source>
        <translation>{n} test</translation>
    </message>
    <message>
        <source>{n} training</source>
        <translation>{n} eğitim</translation>
    </message>
    <message>
        <source>{n} validation</source>
        <translation>{n} doğrulama</translation>
    </message>
    <message>
        <source>{rule}, seed {n}</source>
        <translation>{rule}, tohum {n}</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Stages of the step</source>
        <translation>Adımın aşamaları</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Add channels and bias</source>
        <translation>Kanalları ve sapmayı topla</translation>
    </message>
    <message>
        <source>Add the bias</source>
        <translation>Sapmayı ekle</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>Bunları topla</translation>
    </message>
    <message>
        <source>Add up with the bias</source>
        <translation>Sapmayla birlikte topla</translation>
    </message>
    <message>
        <source>Apply the function</source>
        <translation>İşlevi uygula</translation>
    </message>
    <message>
        <source>Divide by the sum</source>
        <translation>Toplama böl</translation>
    </message>
    <message>
        <source>Find the largest</source>
        <translation>En büyüğü bul</translation>
    </message>
    <message>
        <source>Multiply by the kernel</source>
        <translation>Çekirdekle çarp</translation>
    </message>
    <message>
        <source>Multiply by the weights</source>
        <translation>Ağırlıklarla çarp</translation>
    </message>
    <message>
        <source>Raise e to them</source>
        <translation>e üzeri al</translation>
    </message>
    <message>
        <source>Standardise it</source>
        <translation>Standartlaştır</translation>
    </message>
    <message>
        <source>Stretch and shift it</source>
        <translation>Ger ve kaydır</translation>
    </message>
    <message>
        <source>Sum per channel</source>
        <translation>Kanal kanal topla</translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation>Topla</translation>
    </message>
    <message>
        <source>Take the inputs</source>
        <translation>Girdileri al</translation>
    </message>
    <message>
        <source>Take the mean</source>
        <translation>Ortalamayı al</translation>
    </message>
    <message>
        <source>Take the patch</source>
        <translation>Yamayı al</translation>
    </message>
    <message>
        <source>Take the scores</source>
        <translation>Puanları al</translation>
    </message>
    <message>
        <source>Take the value</source>
        <translation>Değeri al</translation>
    </message>
    <message>
        <source>Take the values</source>
        <translation>Değerleri al</translation>
    </message>
    <message>
        <source>Take the window</source>
        <translation>Pencereyi al</translation>
    </message>
    <message>
        <source>Write the output</source>
        <translation>Çıktıyı yaz</translation>
    </message>
    <message>
        <source>Write the output pixel</source>
        <translation>Çıktı pikselini yaz</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A file…</source>
        <translation>Dosya…</translation>
    </message>
    <message>
        <source>A lesson in nine steps: what one filter makes of an image, worked out by hand.</source>
        <translation>Dokuz adımlık ders: bir filtrenin bir görüntüden ne çıkardığı, elle hesaplanarak.</translation>
    </message>
    <message>
        <source>Blank network</source>
        <translation>Boş ağ</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>Görüntü dosyası seçin</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Everything runs on this machine. Nothing is uploaded.</source>
        <translation>Her şey bu makinede çalışır. Hiçbir şey dışarı gönderilmez.</translation>
    </message>
    <message>
        <source>Go on with step {n} of {of}</source>
        <translation>Adım {n} / {of} ile sürdür</translation>
    </message>
    <message>
        <source>Lesson: what a unit sees, honest testing…</source>
        <translation>Ders: bir birim ne görür, dürüst test…</translation>
    </message>
    <message>
        <source>One folder per class, or a CSV, or a zip. You can also drop it here.</source>
        <translation>Her sınıfa bir klasör, CSV veya zip. Buraya da bırakabilirsiniz.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Proje aç…</translation>
    </message>
    <message>
        <source>Open the digits</source>
        <translation>Rakamları aç</translation>
    </message>
    <message>
        <source>Opens LeNet-5 and 1 797 built-in digits; Train begins. Expect about 98 % in seconds.</source>
        <translation>LeNet-5 ve 1 797 hazır rakamı açar; eğitim başlar. Saniyeler içinde yaklaşık 98 % doğruluk.</translation>
    </message>
    <message>
        <source>Projects you save appear here.</source>
        <translation>Kaydettiğiniz projeler burada görünür.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Son kullanılan</translation>
    </message>
    <message>
        <source>See a convolution</source>
        <translation>Evrişimi gör</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Derse başla</translation>
    </message>
    <message>
        <source>Template: LeNet-5, small VGG, residual…</source>
        <translation>Şablon: LeNet-5, küçük VGG, residual…</translation>
    </message>
    <message>
        <source>Train on handwritten digits</source>
        <translation>El yazısı rakamlarla eğit</translation>
    </message>
    <message>
        <source>Use my own images</source>
        <translation>Kendi görüntülerim</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Ne yapmak istersiniz?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>, about {0} left</source>
        <translation>, yaklaşık {0} kaldı</translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation>1 blok uymuyor</translation>
    </message>
    <message>
        <source>1 block is not connected</source>
        <translation>1 blok bağlı değil</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratuvar</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Görüntüler açılıyor</translation>
    </message>
    <message>
        <source>Paused after {0} of {1} epochs</source>
        <translation>{1} epokun {0} tanesinden sonra duraklatıldı</translation>
    </message>
    <message>
        <source>Paused in {0}</source>
        <translation>Duraklatıldı: {0}</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Yarış</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Trained for 1 epoch</source>
        <translation>1 epok eğitildi</translation>
    </message>
    <message>
        <source>Trained for {0} epochs</source>
        <translation>{0} epok eğitildi</translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation>Eğitim: hazırlanıyor</translation>
    </message>
    <message>
        <source>Training: {0}</source>
        <translation>Eğitim: {0}</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>epok {0} / {1}</translation>
    </message>
    <message>
        <source>{0} blocks are loose</source>
        <translation>{0} blok bağlı değil</translation>
    </message>
    <message>
        <source>{0} blocks do not fit</source>
        <translation>{0} blok uymuyor</translation>
    </message>
    <message>
        <source>{0} images ready</source>
        <translation>{0} görüntü hazır</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Kernels</source>
        <translation>Komut kümesi</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>Open the log, or close it</source>
        <translation>Günlüğü aç veya kapat</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>İş parçacığı</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>boşta</translation>
    </message>
    <message>
        <source>{0:.0f} GFLOP/s</source>
        <translation>{0:.0f} GFLOP/s</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>StepSide</name>
    <message>
        <source>Drag the frame, or use the arrow keys.</source>
        <translation>Çerçeveyi sürükleyin veya ok tuşlarını kullanın.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>İzlenen görüntü</translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation>İzlenen görüntü</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ne oluyor</translation>
    </message>
</context>
<context>
    <name>StepTimes</name>
    <message>
        <source>Other programs were busy when the speed of this computer was measured, so what is predicted may be far off. It is measured again later.</source>
        <translation>Bu bilgisayarın hızı ölçülürken başka programlar meşguldü; tahminler çok yanlış olabilir. Daha sonra yeniden ölçülür.</translation>
    </message>
    <message>
        <source>Steps of a training took {x:.2g} times as long as was predicted, and what is predicted is corrected by that.</source>
        <translation>Bir eğitimin adımları tahmin edilenin {x:.2g} katı sürdü; tahminler buna göre düzeltilir.</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>The step, number by number</source>
        <translation>Adım, sayı sayı</translation>
    </message>
    <message>
        <source>channel {n} of {of}</source>
        <translation>kanal {n} / {of}</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>sütunlar</translation>
    </message>
    <message>
        <source>padding: 0</source>
        <translation>dolgu: 0</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>satır {r}, sütun {c}: {v}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>satırlar</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Each of the {n} products is one input times one weight. Amber cells push the sum up, blue cells push it down.</source>
        <translation>{n} çarpımın her biri bir girdi çarpı bir ağırlıktır. Kehribar hücreler toplamı yukarı, maviler aşağı iter.</translation>
    </message>
    <message>
        <source>Each score's exponential is divided by the sum of all: shares that add up to 1.</source>
        <translation>Her puanın üsteli tümünün toplamına bölünür: toplamı 1 olan paylar.</translation>
    </message>
    <message>
        <source>Every one of the {n} inputs has a weight of its own for this unit.</source>
        <translation>{n} girdinin her birinin bu birim için kendi ağırlığı vardır.</translation>
    </message>
    <message>
        <source>Less the mean, divided by the deviation, then stretched and shifted.</source>
        <translation>Ortalaması çıkarılır, sapmaya bölünür, sonra gerilir ve kaydırılır.</translation>
    </message>
    <message>
        <source>One value in, one value out, at every place alike.</source>
        <translation>Bir değer girer, bir değer çıkar; her yerde aynı.</translation>
    </message>
    <message>
        <source>One value of each input, at the same place, put together.</source>
        <translation>Her girdinin aynı yerdeki bir değeri, bir araya getirilir.</translation>
    </message>
    <message>
        <source>Only the largest of the {n} values goes on; the frame marks it.</source>
        <translation>{n} değerden yalnızca en büyüğü ilerler; çerçeve onu işaretler.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>The gradient of this unit, times the number on the other side of each product, goes to every input and every weight it was made of.</source>
        <translation>Bu birimin gradyanı, her çarpımın öbür yanındaki sayıyla çarpılıp onu oluşturan her girdiye ve ağırlığa gider.</translation>
    </message>
    <message>
        <source>The mean of the {n} values goes on.</source>
        <translation>{n} değerin ortalaması ilerler.</translation>
    </message>
    <message>
        <source>The sum of the {n} values goes on.</source>
        <translation>{n} değerin toplamı ilerler.</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sapma</translation>
    </message>
    <message>
        <source>bias of filter {k}</source>
        <translation>filtre {k} sapması</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>hücreler</translation>
    </message>
    <message>
        <source>d loss / d unit</source>
        <translation>d kayıp / d birim</translation>
    </message>
    <message>
        <source>for class {k}</source>
        <translation>sınıf {k} için</translation>
    </message>
    <message>
        <source>for the labels or values of this image</source>
        <translation>bu görüntünün etiketleri veya değerleri için</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formül</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>input {n}</source>
        <translation>girdi {n}</translation>
    </message>
    <message>
        <source>its change</source>
        <translation>değişimi</translation>
    </message>
    <message>
        <source>its gradient</source>
        <translation>gradyanı</translation>
    </message>
    <message>
        <source>largest weight</source>
        <translation>en büyük ağırlık</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kayıp</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>ortalama</translation>
    </message>
    <message>
        <source>rate {r}</source>
        <translation>oran {r}</translation>
    </message>
    <message>
        <source>row {r}, column {s}, channel {c}</source>
        <translation>satır {r}, sütun {s}, kanal {c}</translation>
    </message>
    <message>
        <source>score z</source>
        <translation>puan z</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>eğim</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>standartlaştırılmış</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>tümünün toplamı</translation>
    </message>
    <message>
        <source>sum over {n} positions</source>
        <translation>{n} konumun toplamı</translation>
    </message>
    <message>
        <source>the block is frozen</source>
        <translation>blok dondurulmuş</translation>
    </message>
    <message>
        <source>to score x</source>
        <translation>puan x için</translation>
    </message>
    <message>
        <source>to score z</source>
        <translation>puan z için</translation>
    </message>
    <message>
        <source>to the bias</source>
        <translation>sapmaya</translation>
    </message>
    <message>
        <source>to the inputs, sum</source>
        <translation>girdilere, toplam</translation>
    </message>
    <message>
        <source>to the weights, sum</source>
        <translation>ağırlıklara, toplam</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>varyans</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{block} output</source>
        <translation>{block} çıktısı</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} diğer</translation>
    </message>
    <message>
        <source>− rate × gradient</source>
        <translation>− oran × gradyan</translation>
    </message>
</context>
<context>
    <name>StepperPanel</name>
    <message>
        <source>Add a convolution, a pooling or an activation behind the image.</source>
        <translation>Görüntünün arkasına bir evrişim, havuzlama veya aktivasyon ekleyin.</translation>
    </message>
    <message>
        <source>Add an output block: without a loss nothing flows back.</source>
        <translation>Bir çıktı bloğu ekleyin: kayıp olmadan geriye bir şey akmaz.</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Topla</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>Choose a convolution, pooling, activation, fully connected, batch norm or softmax block.</source>
        <translation>Bir evrişim, havuzlama, aktivasyon, tam bağlı, batch norm veya softmax bloğu seçin.</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Görüntü seç</translation>
    </message>
    <message>
        <source>Choose images; the stepper then works one of them out.</source>
        <translation>Görüntü seçin; birini adım adım hesaplar.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradyan</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>İzlenen görüntü yok</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalleştirilmiş</translation>
    </message>
    <message>
        <source>Numbers of the image</source>
        <translation>Görüntünün sayıları</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir saniye</translation>
    </message>
    <message>
        <source>Only a block that reads the image has pixels to show.</source>
        <translation>Gösterecek pikseli olan, yalnızca görüntüyü okuyan bloktur.</translation>
    </message>
    <message>
        <source>Step through the first block</source>
        <translation>İlk bloğu adım adım göster</translation>
    </message>
    <message>
        <source>Take a template or add blocks; then step through any of them.</source>
        <translation>Şablon alın veya blok ekleyin; sonra herhangi birini adım adım görün.</translation>
    </message>
    <message>
        <source>The image goes through the network.</source>
        <translation>Görüntü ağdan geçiyor.</translation>
    </message>
    <message>
        <source>The network has no block to step through</source>
        <translation>Ağda adım adım gösterilecek blok yok</translation>
    </message>
    <message>
        <source>The network reads the pixels standardised; the products are of those numbers.</source>
        <translation>Ağ pikselleri standartlaştırılmış okur; çarpımlar o sayılarındır.</translation>
    </message>
    <message>
        <source>The pixels as they are in the file, in place of what the network reads</source>
        <translation>Ağın okuduğu yerine dosyadaki hâliyle pikseller</translation>
    </message>
    <message>
        <source>The weights are random: nothing is trained yet.</source>
        <translation>Ağırlıklar rastgele: henüz bir şey eğitilmedi.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Ağ yok</translation>
    </message>
    <message>
        <source>There is nothing to step through</source>
        <translation>Adım adım gösterilecek bir şey yok</translation>
    </message>
    <message>
        <source>This block is not stepped</source>
        <translation>Bu blok adım adım gösterilmez</translation>
    </message>
    <message>
        <source>This step cannot be shown</source>
        <translation>Bu adım gösterilemiyor</translation>
    </message>
    <message>
        <source>Which block is stepped</source>
        <translation>Adım adım gösterilen blok</translation>
    </message>
</context>
<context>
    <name>TakeElsewhere</name>
    <message>
        <source>32-bit floats: exact</source>
        <translation>32 bit kayan nokta: tam</translation>
    </message>
    <message>
        <source>8-bit numbers: small and fast</source>
        <translation>8 bit sayılar: küçük ve hızlı</translation>
    </message>
    <message>
        <source>Android and small boards</source>
        <translation>Android ve küçük kartlar</translation>
    </message>
    <message>
        <source>Boxes, downwards</source>
        <translation>Kutular, aşağı doğru</translation>
    </message>
    <message>
        <source>Boxes, to the right</source>
        <translation>Kutular, sağa doğru</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>C files (*.c)</source>
        <translation>C dosyaları (*.c)</translation>
    </message>
    <message>
        <source>Code that trains it elsewhere</source>
        <translation>Başka yerde eğiten kod</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Şekil</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML raporu</translation>
    </message>
    <message>
        <source>Images stay where they are</source>
        <translation>Görüntüler yerinde kalır</translation>
    </message>
    <message>
        <source>In a program of your own</source>
        <translation>Kendi programınızda</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Günlükler</translation>
    </message>
    <message>
        <source>Network, curves and mistakes</source>
        <translation>Ağ, eğriler ve hatalar</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>ONNX ağları (*.onnx)</translation>
    </message>
    <message>
        <source>One file, no library</source>
        <translation>Tek dosya, kitaplık gerekmez</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Runs nearly everywhere</source>
        <translation>Neredeyse her yerde çalışır</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG or PDF: vectors and real text</source>
        <translation>SVG veya PDF: vektör ve gerçek metin</translation>
    </message>
    <message>
        <source>TFLite</source>
        <translation>TFLite</translation>
    </message>
    <message>
        <source>TFLite networks (*.tflite)</source>
        <translation>TFLite ağları (*.tflite)</translation>
    </message>
    <message>
        <source>The curves of all runs</source>
        <translation>Tüm çalıştırmaların eğrileri</translation>
    </message>
    <message>
        <source>The network drawn for a paper</source>
        <translation>Makale için çizilmiş ağ</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Hacimler</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web sayfaları (*.html)</translation>
    </message>
    <message>
        <source>With the pixels of all images</source>
        <translation>Tüm görüntülerin pikselleriyle</translation>
    </message>
    <message>
        <source>checked on ten of your images before you get it</source>
        <translation>size verilmeden önce on görüntünüzde denetlenir</translation>
    </message>
    <message>
        <source>checked on up to 100 of your images before you get it</source>
        <translation>size verilmeden önce en çok 100 görüntünüzle denetlenir</translation>
    </message>
    <message>
        <source>cnndesk.load(…).predict(…): arrays in, probabilities out</source>
        <translation>cnndesk.load(…).predict(…): dizi girer, olasılık çıkar</translation>
    </message>
    <message>
        <source>compiled and checked on up to 100 of your images first</source>
        <translation>önce derlenir ve en çok 100 görüntünüzle denetlenir</translation>
    </message>
    <message>
        <source>for TensorBoard, and as tables (CSV)</source>
        <translation>TensorBoard için ve tablo olarak (CSV)</translation>
    </message>
    <message>
        <source>one page, opens in every browser, offline</source>
        <translation>tek sayfa, her tarayıcıda çevrimdışı açılır</translation>
    </message>
</context>
<context>
    <name>TakeElsewherePanel</name>
    <message>
        <source>A copy of the project is in {path}.</source>
        <translation>Projenin bir kopyası burada: {path}.</translation>
    </message>
    <message>
        <source>Choose where the new folder is made</source>
        <translation>Yeni klasörün yerini seçin</translation>
    </message>
    <message>
        <source>Every network file is run against this one here before you get it.</source>
        <translation>Her ağ dosyası size verilmeden önce bu ağla karşılaştırılır.</translation>
    </message>
    <message>
        <source>Hide the commands</source>
        <translation>Komutları gizle</translation>
    </message>
    <message>
        <source>It is still in training.</source>
        <translation>Eğitimi hâlâ sürüyor.</translation>
    </message>
    <message>
        <source>Or all in one file</source>
        <translation>Ya da tek dosyada</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Projenin kopyasını kaydet</translation>
    </message>
    <message>
        <source>Save as .cnndesk…</source>
        <translation>.cnndesk kaydet…</translation>
    </message>
    <message>
        <source>Save: {0}</source>
        <translation>Kaydet: {0}</translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation>Komutları göster</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Dışarı taşı</translation>
    </message>
    <message>
        <source>That is this project's own file. Save it by File, Save.</source>
        <translation>Bu, projenin kendi dosyası. Dosya, Kaydet ile kaydedin.</translation>
    </message>
    <message>
        <source>The network is not trained yet. After that, it can go to other programs.</source>
        <translation>Ağ henüz eğitilmedi. Ondan sonra başka programlara gidebilir.</translation>
    </message>
    <message>
        <source>There is no network yet. Draw one, or choose a template, and train it.</source>
        <translation>Henüz ağ yok. Bir ağ çizin veya şablon seçin ve eğitin.</translation>
    </message>
    <message>
        <source>being written and compared</source>
        <translation>yazılıyor ve karşılaştırılıyor</translation>
    </message>
    <message>
        <source>cannot be checked here: {reason}</source>
        <translation>burada denetlenemiyor: {reason}</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk projeleri (*{0})</translation>
    </message>
    <message>
        <source>copied: paste the lines into your program</source>
        <translation>kopyalandı: satırları programınıza yapıştırın</translation>
    </message>
    <message>
        <source>in {path}</source>
        <translation>yeri: {path}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ağ</translation>
    </message>
    <message>
        <source>{run}, epoch {n}.</source>
        <translation>{run}, epok {n}.</translation>
    </message>
    <message>
        <source>{size}, {n} files</source>
        <translation>{size}, {n} dosya</translation>
    </message>
</context>
<context>
    <name>TermPopover</name>
    <message>
        <source>All words…</source>
        <translation>Tüm sözcükler…</translation>
    </message>
</context>
<context>
    <name>ThenAndNow</name>
    <message>
        <source> Another answer for {n}: {right} became right, {wrong} became wrong.</source>
        <translation> {n} görüntüde yanıt değişti: {right} doğru, {wrong} yanlış oldu.</translation>
    </message>
    <message>
        <source>All in Inside</source>
        <translation>Tümü İçerisi’nde</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Comparing {moment} with now…</source>
        <translation>{moment} şimdiyle karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>How far the weights have moved</source>
        <translation>Ağırlıkların ne kadar değiştiği</translation>
    </message>
    <message>
        <source>How far the weights have moved since</source>
        <translation>Ağırlıkların o zamandan beri ne kadar değiştiği</translation>
    </message>
    <message>
        <source>Images whose answer changed</source>
        <translation>Yanıtı değişen görüntüler</translation>
    </message>
    <message>
        <source>Images whose answer changed since</source>
        <translation>O zamandan beri yanıtı değişen görüntüler</translation>
    </message>
    <message>
        <source>Is {label}. Then {then}, now {now}.</source>
        <translation>Gerçeği {label}. O zaman {then}, şimdi {now}.</translation>
    </message>
    <message>
        <source>Length of the difference, as a share of the length of the weights then</source>
        <translation>Farkın uzunluğu, o zamanki ağırlıkların uzunluğunun payı olarak</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Haritalar</translation>
    </message>
    <message>
        <source>Maps then and now</source>
        <translation>O zamanki ve şimdiki haritalar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Watch an image to see its maps, then and now</source>
        <translation>O zamanki ve şimdiki haritalarını görmek için bir görüntü izleyin</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ağırlıklar</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Karşılaştırılan</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>{block} has no maps to compare. Choose a convolution.</source>
        <translation>{block} bloğunun karşılaştırılacak haritası yok. Bir evrişim seçin.</translation>
    </message>
    <message>
        <source>{block}, then and now: the maps that changed most</source>
        <translation>{block}, o zaman ve şimdi: en çok değişen haritalar</translation>
    </message>
    <message>
        <source>{n:.0f} % of their length</source>
        <translation>uzunluklarının {n:.0f} % kadarı</translation>
    </message>
    <message>
        <source>{n} {part} images: {what} {then} at {moment}, {now} now; loss {a} → {b}.</source>
        <translation>{n} {part} görüntüsü: {what} {moment} anında {then}, şimdi {now}; kayıp {a} → {b}.</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Label from</source>
        <translation>Etiket eşiği</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>Emin değil altı</translation>
    </message>
    <message>
        <source>The probability below which a class is not sure; kept with the project</source>
        <translation>Sınıfın emin sayılmadığı olasılık sınırı; projeyle saklanır</translation>
    </message>
    <message>
        <source>The probability from which a picture has a label; kept with the project</source>
        <translation>Resmin etiketi aldığı olasılık sınırı; projeyle saklanır</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>, marked</source>
        <translation>, işaretli</translation>
    </message>
    <message>
        <source>, the best</source>
        <translation>, en iyi</translation>
    </message>
    <message>
        <source>, to look at only</source>
        <translation>, yalnızca bakmak için</translation>
    </message>
    <message>
        <source>Begin a new run that goes on from this moment, with other settings if wished</source>
        <translation>Bu andan, istenirse başka ayarlarla süren yeni bir çalıştırma başlat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epok {n}</translation>
    </message>
    <message>
        <source>Export as a film</source>
        <translation>Film olarak dışa aktar</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>Buradan çatalla</translation>
    </message>
    <message>
        <source>Mark this moment: it is kept</source>
        <translation>Bu anı işaretle: saklanır</translation>
    </message>
    <message>
        <source>Moment after (Shift+.)</source>
        <translation>Sonraki an (Shift+.)</translation>
    </message>
    <message>
        <source>Moment before (Shift+,)</source>
        <translation>Önceki an (Shift+,)</translation>
    </message>
    <message>
        <source>Moment of the training</source>
        <translation>Eğitimin anı</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Only rounded weights are kept of this moment: a run cannot go on from it exactly. Mark moments to keep them whole.</source>
        <translation>Bu andan yalnızca yuvarlanmış ağırlıklar saklandı: bir çalıştırma buradan tam olarak süremez. Tam saklamak için anları işaretleyin.</translation>
    </message>
    <message>
        <source>Play the training as a film (Space on the line)</source>
        <translation>Eğitimi film olarak oynat (çizgide Space)</translation>
    </message>
    <message>
        <source>Show the network as it is now (Esc)</source>
        <translation>Ağı şimdiki hâliyle göster (Esc)</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Zaman makinesi</translation>
    </message>
    <message>
        <source>{moment}, filming {n} of {all}</source>
        <translation>{moment}, çekiliyor {n} / {all}</translation>
    </message>
    <message>
        <source>{n} earlier moments are not shown: the network had other blocks then, and their weights do not fit the present ones.</source>
        <translation>Önceki {n} an gösterilmiyor: ağın o zaman başka blokları vardı ve ağırlıkları şimdikilere uymuyor.</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>The moments in {folder} cannot be read: their list is damaged. They are left as they are; moments of new runs are kept beside them.</source>
        <translation>{folder} içindeki anlar okunamıyor: listeleri bozuk. Oldukları gibi bırakıldı; yeni çalıştırmaların anları yanında saklanır.</translation>
    </message>
    <message>
        <source>The time machine could not write its moments: {why}.</source>
        <translation>Zaman makinesi anlarını yazamadı: {why}.</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>epok {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>adım {n}</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>başlangıç</translation>
    </message>
    <message>
        <source>{n} moments of the run are left out: their files are gone.</source>
        <translation>Çalıştırmanın {n} anı dışarıda bırakıldı: dosyaları yok.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>From a file…</source>
        <translation>Dosyadan…</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Araç çubuğu</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Delete {name}</source>
        <translation>Sil: {name}</translation>
    </message>
    <message>
        <source>Fine-tune the last stages</source>
        <translation>Son aşamalara ince ayar</translation>
    </message>
    <message>
        <source>Fine-tune without the maps</source>
        <translation>Haritalar olmadan ince ayar</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Yeniden adlandır: {name}</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>Yeni çalıştırma başlat</translation>
    </message>
    <message>
        <source>The weights are those of epoch {n}, the best.</source>
        <translation>Ağırlıklar en iyi epokun, epok {n}.</translation>
    </message>
    <message>
        <source>Train for {n} more epochs</source>
        <translation>{n} epok daha eğit</translation>
    </message>
    <message>
        <source>Undo what was changed since</source>
        <translation>O zamandan beri değişeni geri al</translation>
    </message>
    <message>
        <source>back to the weights of epoch {n}, the best.</source>
        <translation>en iyi epokun, epok {n} ağırlıklarına dönüldü.</translation>
    </message>
</context>
<context>
    <name>TrainingControlsPanel</name>
    <message>
        <source>1 epoch done</source>
        <translation>1 epok bitti</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>En iyisi</translation>
    </message>
    <message>
        <source>Change early stopping</source>
        <translation>Erken durdurmayı değiştir</translation>
    </message>
    <message>
        <source>Change optimiser, rate, batch size, epochs and more</source>
        <translation>Eniyileyici, oran, yığın boyutu, epok ve diğerlerini değiştir</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Tohumu değiştir</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Ayarları değiştir</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Ends the run when the validation images have not got better for so many epochs. Another number: Change…, “Early stopping”.</source>
        <translation>Doğrulama görüntüleri bu kadar epok iyileşmeyince çalıştırmayı bitirir. Başka bir sayı için: Değiştir…, “Erken durdurma”.</translation>
    </message>
    <message>
        <source>Epoch {n} of {of}</source>
        <translation>Epok {n} / {of}</translation>
    </message>
    <message>
        <source>Images / s</source>
        <translation>Görüntü / sn</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>Kayıp, yumuşatılmış</translation>
    </message>
    <message>
        <source>More about the training</source>
        <translation>Eğitimin ayrıntıları</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Henüz eğitilmedi</translation>
    </message>
    <message>
        <source>Nothing differs from {run}: the result will be the same.</source>
        <translation>{run} ile fark yok: sonuç aynı olur.</translation>
    </message>
    <message>
        <source>On the validation images: {0}</source>
        <translation>Doğrulama görüntülerinde: {0}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation>Adımın sonunda duraklat (F5)</translation>
    </message>
    <message>
        <source>Per epoch</source>
        <translation>Epok başına</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Çalıştırmanın ilerlemesi</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Run one batch, then pause (F6)</source>
        <translation>Bir yığın çalıştır, sonra duraklat (F6)</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause (Shift+F6)</source>
        <translation>Epok sonuna kadar çalıştır, sonra duraklat (Shift+F6)</translation>
    </message>
    <message>
        <source>Save after every epoch</source>
        <translation>Her epok sonrası kaydet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop after {count} without gain</source>
        <translation>{count} iyileşme olmazsa durdur</translation>
    </message>
    <message>
        <source>Stop at once (Shift+F5)</source>
        <translation>Hemen durdur (Shift+F5)</translation>
    </message>
    <message>
        <source>The project has no file yet: save it once. Until then a copy is kept after each epoch that survives a crash.</source>
        <translation>Projenin henüz dosyası yok: bir kez kaydedin. O zamana kadar her epok sonrası, çökmeye dayanıklı bir kopya saklanır.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Yeniden eğit</translation>
    </message>
    <message>
        <source>Train when the images are there.</source>
        <translation>Görüntüler hazır olunca eğitin.</translation>
    </message>
    <message>
        <source>Use seed {n} instead</source>
        <translation>Bunun yerine tohum {n} kullan</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>Eğitim sırasında</translation>
    </message>
    <message>
        <source>Writes {file} after each epoch.</source>
        <translation>Her epok sonrası {file} dosyasına yazar.</translation>
    </message>
    <message>
        <source>You may go on editing. A change shows as a mark on the curves.</source>
        <translation>Düzenlemeyi sürdürebilirsiniz. Değişiklik eğrilerde işaret olarak görünür.</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>epokta</translation>
    </message>
    <message>
        <source>batch {n} / {of}</source>
        <translation>yığın {n} / {of}</translation>
    </message>
    <message>
        <source>looked at {n} / {of}</source>
        <translation>bakılan {n} / {of}</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>test ediliyor</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>doğrulanıyor</translation>
    </message>
    <message>
        <source>{n} epochs done</source>
        <translation>{n} epok bitti</translation>
    </message>
    <message>
        <source>{n} of {of} epochs</source>
        <translation>{n} / {of} epok</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy, %</source>
        <translation>Doğruluk, %</translation>
    </message>
    <message>
        <source>F1 over all labels</source>
        <translation>Tüm etiketlerde F1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Ortalama mutlak hata</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>her yığın</translation>
    </message>
    <message>
        <source>run {n}</source>
        <translation>çalıştırma {n}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>{run}, validation</source>
        <translation>{run}, doğrulama</translation>
    </message>
</context>
<context>
    <name>TrainingIssue</name>
    <message>
        <source>Set the rate to {rate:g} and go on</source>
        <translation>Oranı {rate:g} yap ve sürdür</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>Bloğu göster</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>Paleti göster</translation>
    </message>
    <message>
        <source>There are no images to learn from. Open a folder, or use built-in ones.</source>
        <translation>Öğrenilecek görüntü yok. Klasör açın veya hazır olanları kullanın.</translation>
    </message>
    <message>
        <source>There is no network yet. Drag blocks onto the canvas, or use a template.</source>
        <translation>Henüz ağ yok. Tuvale blok sürükleyin veya şablon kullanın.</translation>
    </message>
    <message>
        <source>Training stopped because of an error in the program: {error}.</source>
        <translation>Eğitim, programdaki bir hata yüzünden durdu: {error}.</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>El yazısı rakamları kullan</translation>
    </message>
    <message>
        <source>{block} does not fit. {why}</source>
        <translation>{block} uymuyor. {why}</translation>
    </message>
</context>
<context>
    <name>TrainingMenu</name>
    <message>
        <source>Back to the best epoch</source>
        <translation>En iyi epoka dön</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Öğrenme oranı bul</translation>
    </message>
    <message>
        <source>Fine-tune the last stage</source>
        <translation>Son aşamaya ince ayar</translation>
    </message>
    <message>
        <source>Fine-tune two stages</source>
        <translation>İki aşamaya ince ayar</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>Bir çekirdeği boş tut</translation>
    </message>
    <message>
        <source>Remove maps it can do without…</source>
        <translation>Gereksiz haritaları çıkar…</translation>
    </message>
    <message>
        <source>Reset: start anew with fresh weights</source>
        <translation>Sıfırla: yeni ağırlıklarla baştan başla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation>Blok başına süre</translation>
    </message>
    <message>
        <source>Train for 10 more epochs</source>
        <translation>10 epok daha eğit</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>: {time} on this machine</source>
        <translation>: bu makinede {time}</translation>
    </message>
    <message>
        <source>Apply to the running training</source>
        <translation>Süren eğitime uygula</translation>
    </message>
    <message>
        <source>Apply to the training</source>
        <translation>Eğitime uygula</translation>
    </message>
    <message>
        <source>As it is, it cannot be trained.</source>
        <translation>Bu hâliyle eğitilemez.</translation>
    </message>
    <message>
        <source>Carry the weights over</source>
        <translation>Ağırlıkları taşı</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Sayıları kopyala</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Resmi kopyala</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Çizim (SVG)…</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Eğrileri dışa aktar</translation>
    </message>
    <message>
        <source>Images are being opened</source>
        <translation>Görüntüler açılıyor</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Sonrası için sakla</translation>
    </message>
    <message>
        <source>Nothing to train yet</source>
        <translation>Henüz eğitilecek bir şey yok</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Sayılar (CSV)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Resim (PNG)…</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Eğitime hazır</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Nedenini gör</translation>
    </message>
    <message>
        <source>The drawn network differs from the one in training.</source>
        <translation>Çizilen ağ, eğitilenden farklı.</translation>
    </message>
    <message>
        <source>The drawn network differs from the one that was trained.</source>
        <translation>Çizilen ağ, eğitilmiş olandan farklı.</translation>
    </message>
    <message>
        <source>Training can begin when they are there.</source>
        <translation>Hazır olunca eğitim başlayabilir.</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>Eğitim eğrileri</translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>yaklaşık bir saniye</translation>
    </message>
    <message>
        <source>about {n} hours</source>
        <translation>yaklaşık {n} saat</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation>yaklaşık {n} dakika</translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translation>yaklaşık {n} saniye</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>bir saniyeden az</translation>
    </message>
    <message>
        <source>{n} training images, {epochs} epochs</source>
        <translation>{n} eğitim görüntüsü, {epochs} epok</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>{path} yazılamıyor. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>{what}. The curves appear here.</source>
        <translation>{what}. Eğriler burada görünür.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>First position (Home)</source>
        <translation>İlk konum (Home)</translation>
    </message>
    <message>
        <source>Last position (End)</source>
        <translation>Son konum (End)</translation>
    </message>
    <message>
        <source>One position back</source>
        <translation>Bir konum geri</translation>
    </message>
    <message>
        <source>One position on</source>
        <translation>Bir konum ileri</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Positions per second</source>
        <translation>Saniyedeki konum sayısı</translation>
    </message>
    <message>
        <source>Slide the window over the input (Space)</source>
        <translation>Pencereyi girdinin üzerinde kaydır (Space)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>/ sn</translation>
    </message>
    <message>
        <source>position {n} of {of}</source>
        <translation>konum {n} / {of}</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Add {n} to the training images</source>
        <translation>{n} tanesini eğitim görüntülerine ekle</translation>
    </message>
    <message>
        <source>After that, it can say what is on your pictures.</source>
        <translation>Ondan sonra resimlerinizde ne olduğunu söyleyebilir.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Resim klasörü seç</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Resim seç…</translation>
    </message>
    <message>
        <source>Copy the corrected pictures into a folder beside the project, which belongs to the training images from then on; {source} stays as it is</source>
        <translation>Düzeltilen resimleri projenin yanındaki, artık eğitim görüntülerine ait bir klasöre kopyala; {source} olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Copy the corrected pictures into the class folders of the training images, and open these anew</source>
        <translation>Düzeltilen resimleri eğitim görüntülerinin sınıf klasörlerine kopyala ve bunları yeniden aç</translation>
    </message>
    <message>
        <source>Drop pictures or a folder anywhere. The pictures stay where they are.</source>
        <translation>Herhangi bir yere resim veya klasör bırakın. Resimler yerinde kalır.</translation>
    </message>
    <message>
        <source>Drop pictures, a folder or a zip here. The pictures stay where they are.</source>
        <translation>Buraya resim, klasör veya zip bırakın. Resimler yerinde kalır.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation>Yeniden tanı</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV olarak kaydet…</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>Klasörlere ayır…</translation>
    </message>
    <message>
        <source>The network has changed since these were recognised</source>
        <translation>Bunlar tanındıktan sonra ağ değişti</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation>Panoda resim yok. Bir resim kopyalayın veya dosya seçin.</translation>
    </message>
    <message>
        <source>What is on your pictures?</source>
        <translation>Resimlerinizde ne var?</translation>
    </message>
    <message>
        <source>in {s:.1f} s</source>
        <translation>{s:.1f} sn içinde</translation>
    </message>
    <message>
        <source>pasted {n}</source>
        <translation>yapıştırılan {n}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} seçili</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} ve {n} tane daha</translation>
    </message>
    <message>
        <source>{n} of these pictures are training images of this network. What it says of them does not tell how good it is.</source>
        <translation>Bu resimlerin {n} tanesi bu ağın eğitim görüntüsü. Onlar için söylediği, ne kadar iyi olduğunu göstermez.</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n} resim</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} resim</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Histogram of the output</source>
        <translation>Çıktının histogramı</translation>
    </message>
    <message>
        <source>Values from {0}</source>
        <translation>Değerler: {0}</translation>
    </message>
</context>
<context>
    <name>VaryPopover</name>
    <message>
        <source>Augmentation</source>
        <translation>Veri artırma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Network: templates</source>
        <translation>Ağ: şablonlar</translation>
    </message>
    <message>
        <source>Of: {names}.</source>
        <translation>Seçenekler: {names}.</translation>
    </message>
    <message>
        <source>Of: {range}.</source>
        <translation>Seçenekler: {range}.</translation>
    </message>
    <message>
        <source>Trains the network as it is, and once without each block where that fits.</source>
        <translation>Ağı olduğu gibi, sonra uyduğu yerde her blok olmadan birer kez eğitir.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Değerler</translation>
    </message>
    <message>
        <source>Values with commas between them ({range}), or a range to draw from: 0.001..0.1</source>
        <translation>Virgülle ayrılmış değerler ({range}) veya çekilecek bir aralık: 0.001..0.1</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Vary something else</source>
        <translation>Başka bir şey değiştir</translation>
    </message>
    <message>
        <source>Vary this</source>
        <translation>Bunu değiştir</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Değişen</translation>
    </message>
    <message>
        <source>With + between several at once; none for none.</source>
        <translation>Birkaçı birden için aralarına + koyun; hiçbiri için none.</translation>
    </message>
    <message>
        <source>Without one block at a time</source>
        <translation>Her seferinde bir blok olmadan</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>New content is on its way</source>
        <translation>Yeni içerik geliyor</translation>
    </message>
</context>
<context>
    <name>VerdictSide</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Network and settings become those of {0}; Edit, Undo takes it back.</source>
        <translation>Ağ ve ayarlar şununkiler olur: {0}; Düzen, Geri al ile geri alınır.</translation>
    </message>
    <message>
        <source>Nothing varies but seeds and folds: the project stays as it is.</source>
        <translation>Yalnızca tohumlar ve katlar değişiyor: proje olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>One run each: who is ahead may be chance. Lab trains several seeds of each and says whether it is.</source>
        <translation>Birer çalıştırma: önde olan rastlantı olabilir. Laboratuvar her birinden birkaç tohum eğitir ve öyle olup olmadığını söyler.</translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation>Tabloyu CSV veya JSON olarak kaydet</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tablo…</translation>
    </message>
    <message>
        <source>Take the winner over</source>
        <translation>Kazananı al</translation>
    </message>
    <message>
        <source>Take {0} over</source>
        <translation>Al: {0}</translation>
    </message>
    <message>
        <source>The race is on</source>
        <translation>Yarış sürüyor</translation>
    </message>
    <message>
        <source>There is a winner when a run of it is over.</source>
        <translation>Kazanan, bir çalıştırması bitince belli olur.</translation>
    </message>
    <message>
        <source>Train five more seeds of each</source>
        <translation>Her birinden beş tohum daha eğit</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation>Epoka göre doğrulama</translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation>Doğrulama, %</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epok</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>epok {n}</translation>
    </message>
    <message>
        <source>mean, lowest to highest</source>
        <translation>ortalama, en düşükten en yükseğe</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>tek çalıştırma</translation>
    </message>
    <message>
        <source>{0} came in best</source>
        <translation>{0} en iyi çıktı</translation>
    </message>
</context>
<context>
    <name>WatchChooser</name>
    <message>
        <source>The image that every view shows</source>
        <translation>Her görünümün gösterdiği görüntü</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>İzlenen: {0}</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>görüntü yok</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Add a softmax classifier at its end: heat speaks for one of its classes.</source>
        <translation>Sonuna bir softmax sınıflandırıcı ekleyin: ısı, sınıflarından birini destekler.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>Bright where a small change of a pixel moves the score of the class most: its gradient.</source>
        <translation>Bir pikselin küçük değişiminin sınıfın puanını en çok etkilediği yerde parlak: gradyanı.</translation>
    </message>
    <message>
        <source>Bright where covering a patch with grey makes the class less probable; first large patches, then small ones.</source>
        <translation>Bir yamayı griyle örtmenin sınıfın olasılığını düşürdüğü yerde parlak; önce büyük, sonra küçük yamalar.</translation>
    </message>
    <message>
        <source>Bright where the block’s maps speak for the class: each map counts as much as its mean gradient.</source>
        <translation>Bloğun haritalarının sınıfı desteklediği yerde parlak: her harita ortalama gradyanı kadar sayılır.</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Görüntü seç</translation>
    </message>
    <message>
        <source>Choose images; the heat lies over the one that is watched.</source>
        <translation>Görüntü seçin; ısı, izlenenin üzerinde durur.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Grad-CAM needs one that leads to the output. Saliency and occlusion work with any network.</source>
        <translation>Grad-CAM çıktıya giden bir blok ister. Belirginlik ve örtme her ağda çalışır.</translation>
    </message>
    <message>
        <source>Heat is for</source>
        <translation>Isının hedefi</translation>
    </message>
    <message>
        <source>Heat over the image</source>
        <translation>Görüntü üzerinde ısı</translation>
    </message>
    <message>
        <source>In block</source>
        <translation>Blokta</translation>
    </message>
    <message>
        <source>Left the image, right the heat alone</source>
        <translation>Solda görüntü, sağda yalnızca ısı</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>İzlenen görüntü yok</translation>
    </message>
    <message>
        <source>Not trained yet: the heat shows what random weights react to, which means nothing. Train first.</source>
        <translation>Henüz eğitilmedi: ısı rastgele ağırlıkların tepkisini gösterir, bir anlamı yoktur. Önce eğitin.</translation>
    </message>
    <message>
        <source>Nothing moves this value here. Try another block or method.</source>
        <translation>Burada bu değeri etkileyen bir şey yok. Başka blok veya yöntem deneyin.</translation>
    </message>
    <message>
        <source>Nothing speaks for this class here. Try another class, block or method.</source>
        <translation>Burada bu sınıfı destekleyen bir şey yok. Başka sınıf, blok veya yöntem deneyin.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Örtme</translation>
    </message>
    <message>
        <source>Opacity of the heat</source>
        <translation>Isının saydamsızlığı</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>Belirginlik</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG olarak kaydet…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Resmi kaydet</translation>
    </message>
    <message>
        <source>Show saliency</source>
        <translation>Belirginliği göster</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Hangi sınıf için</translation>
    </message>
    <message>
        <source>Take a template, train it, and ask why it says what it says.</source>
        <translation>Bir şablon alın, eğitin ve neden öyle dediğini sorun.</translation>
    </message>
    <message>
        <source>The network gives values, not classes: the heat shows what moves this output.</source>
        <translation>Ağ sınıf değil değer veriyor: ısı bu çıktıyı neyin etkilediğini gösterir.</translation>
    </message>
    <message>
        <source>The network has no output</source>
        <translation>Ağın çıktısı yok</translation>
    </message>
    <message>
        <source>The network says</source>
        <translation>Ağın dediği</translation>
    </message>
    <message>
        <source>The watched image with heat</source>
        <translation>Isıyla izlenen görüntü</translation>
    </message>
    <message>
        <source>There is no convolution with maps</source>
        <translation>Haritası olan evrişim yok</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Ağ yok</translation>
    </message>
    <message>
        <source>There is nothing to explain</source>
        <translation>Açıklanacak bir şey yok</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Gerçek</translation>
    </message>
    <message>
        <source>What the heat speaks for</source>
        <translation>Isının desteklediği</translation>
    </message>
    <message>
        <source>Where in the network Grad-CAM looks</source>
        <translation>Grad-CAM’in ağda baktığı yer</translation>
    </message>
    <message>
        <source>With the weights as they are now</source>
        <translation>Şimdiki ağırlıklarla</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>çıktı {n}</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>satır {r}, sütun {c}: {v}</translation>
    </message>
    <message>
        <source>the likeliest label</source>
        <translation>en olası etiket</translation>
    </message>
    <message>
        <source>the predicted class</source>
        <translation>tahmin edilen sınıf</translation>
    </message>
    <message>
        <source>the true class</source>
        <translation>gerçek sınıf</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Versions, machine and the last lines of the log are on the clipboard. Nothing is sent anywhere.</source>
        <translation>Sürümler, makine ve günlüğün son satırları panoda. Hiçbir yere gönderilmez.</translation>
    </message>
    <message>
        <source>Views of the workspace, from left to right</source>
        <translation>Çalışma alanının görünümleri, soldan sağa</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Çalışma alanları</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Change data settings</source>
        <translation>Veri ayarlarını değiştir</translation>
    </message>
    <message>
        <source>Change training settings</source>
        <translation>Eğitim ayarlarını değiştir</translation>
    </message>
    <message>
        <source>Take mean and spread of the images</source>
        <translation>Görüntülerin ortalama ve yayılımını al</translation>
    </message>
    <message>
        <source>The images of this project are not at {0} any more. Choose where they are now, or put them beside the project and open it again.</source>
        <translation>Bu projenin görüntüleri artık burada değil: {0}. Şimdi nerede olduklarını seçin veya projenin yanına koyup yeniden açın.</translation>
    </message>
    <message>
        <source>The images of this project are on another computer, {0}. It was not asked for them, since it would learn who opens the project. Choose the images to open them.</source>
        <translation>Bu projenin görüntüleri başka bir bilgisayarda: {0}. Projeyi kimin açtığını öğreneceği için ondan istenmedi. Açmak için görüntüleri seçin.</translation>
    </message>
    <message>
        <source>{n} corrections do not fit these images. See Edit, Changes to images. The first: </source>
        <translation>{n} düzeltme bu görüntülere uymuyor. Düzen menüsünde Görüntü değişiklikleri’ne bakın. İlki: </translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Yakınlaştır (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Uzaklaştır (−)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>100 % göster (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 for grey, 3 for colour.</source>
        <translation>Gri için 1, renkli için 3.</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bit</translation>
    </message>
    <message>
        <source>A ReLU that ends at a ceiling, so that no value grows without bounds. MobileNetV2 and EfficientNet-Lite use it (Howard et al. 2017).</source>
        <translation>Bir tavanda biten ReLU; hiçbir değer sınırsız büyümez. MobileNetV2 ve EfficientNet-Lite kullanır (Howard vd. 2017).</translation>
    </message>
    <message>
        <source>A block of a newer cnndesk.</source>
        <translation>Daha yeni bir cnndesk’in bloğu.</translation>
    </message>
    <message>
        <source>A free drawing has no word in lessons; they know one upright or level stroke on a blank pad.</source>
        <translation>Serbest çizim için derslerde sözcük yok; boş sayfada tek bir dik ya da yatay çizgiyi bilirler.</translation>
    </message>
    <message>
        <source>A leaky ReLU that learns how much of the negative values to let through.</source>
        <translation>Negatif değerlerin ne kadarını geçireceğini öğrenen bir Leaky ReLU.</translation>
    </message>
    <message>
        <source>A moment within an epoch has no word in lessons; they know the ends of epochs.</source>
        <translation>Bir epokun ortasındaki an için derslerde sözcük yok; epokların sonlarını bilirler.</translation>
    </message>
    <message>
        <source>A network with more filters, or one more convolution, may learn more.</source>
        <translation>Daha çok filtreli veya bir evrişim fazla bir ağ daha çok öğrenebilir.</translation>
    </message>
    <message>
        <source>A rounded ReLU that never quite reaches zero.</source>
        <translation>Sıfıra hiç tam ulaşmayan, yuvarlatılmış bir ReLU.</translation>
    </message>
    <message>
        <source>A sigmoid made of straight lines: exactly 0 and 1 far from zero.</source>
        <translation>Düz çizgilerden bir sigmoid: sıfırdan uzakta tam olarak 0 ve 1.</translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times its own sigmoid (also called swish).</source>
        <translation>Yumuşak bir ReLU: her değer kendi sigmoidiyle çarpılır (swish de denir).</translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times the chance that a normal number is below it.</source>
        <translation>Yumuşak bir ReLU: her değer, normal bir sayının ondan küçük olma olasılığıyla çarpılır.</translation>
    </message>
    <message>
        <source>A step has one comparison. Press “Next step” before you put another together.</source>
        <translation>Bir adımın tek bir karşılaştırması vardır. Başka birini hazırlamadan önce “Sonraki adım”a basın.</translation>
    </message>
    <message>
        <source>A training that is paused has no word in lessons. Let it come to its end.</source>
        <translation>Duraklatılmış bir eğitim için derslerde sözcük yok. Sonuna kadar sürmesine izin verin.</translation>
    </message>
    <message>
        <source>AVX-512</source>
        <translation>AVX-512</translation>
    </message>
    <message>
        <source>AVX-512 with bfloat16</source>
        <translation>bfloat16’lı AVX-512</translation>
    </message>
    <message>
        <source>AVX2</source>
        <translation>AVX2</translation>
    </message>
    <message>
        <source>Accuracy: {0}.</source>
        <translation>Doğruluk: {0}.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Topla</translation>
    </message>
    <message>
        <source>Add Softmax</source>
        <translation>Softmax ekle</translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>Görüntü girdisi ekle</translation>
    </message>
    <message>
        <source>Add an image input or take a template.</source>
        <translation>Görüntü girdisi ekleyin veya şablon alın.</translation>
    </message>
    <message>
        <source>Add one and connect it to the first block.</source>
        <translation>Bir tane ekleyin ve ilk bloğa bağlayın.</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Ekle: {what}</translation>
    </message>
    <message>
        <source>Added at the bottom and right.</source>
        <translation>Alta ve sağa eklenir.</translation>
    </message>
    <message>
        <source>Added to the variance, so that a constant channel does no harm.</source>
        <translation>Varyansa eklenir; sabit bir kanal böylece sorun çıkarmaz.</translation>
    </message>
    <message>
        <source>Adding {block} has no word in lessons. Draw it before the recording begins.</source>
        <translation>{block} eklemek için derslerde sözcük yok. Kayıt başlamadan önce çizin.</translation>
    </message>
    <message>
        <source>Adds a last window that lies partly outside instead of leaving rows out (ceil mode).</source>
        <translation>Satırları dışarıda bırakmak yerine bir kısmı dışarıda kalan son bir pencere ekler (ceil modu).</translation>
    </message>
    <message>
        <source>Adds a learned number to each map.</source>
        <translation>Her haritaya öğrenilen bir sayı ekler.</translation>
    </message>
    <message>
        <source>Adds a learned number to each unit.</source>
        <translation>Her birime öğrenilen bir sayı ekler.</translation>
    </message>
    <message>
        <source>Adds its inputs value by value; all must have one shape. Shortcuts joined by Add let very deep networks learn (He et al. 2016).</source>
        <translation>Girdilerini değer değer toplar; hepsinin şekli aynı olmalıdır. “Topla” ile birleşen kısayol bağlantıları çok derin ağların öğrenmesini sağlar (He vd. 2016).</translation>
    </message>
    <message>
        <source>Adds its inputs value by value; the shortcut of residual networks.</source>
        <translation>Girdilerini değer değer toplar; artık (residual) ağların kısayol bağlantısı.</translation>
    </message>
    <message>
        <source>Adds normally distributed noise to every value in training. The network learns to look past small disturbances; outside training it does nothing.</source>
        <translation>Eğitimde her değere normal dağılımlı gürültü ekler. Ağ küçük bozulmaları görmezden gelmeyi öğrenir; eğitim dışında bir şey yapmaz.</translation>
    </message>
    <message>
        <source>Adds random noise in training.</source>
        <translation>Eğitimde rastgele gürültü ekler.</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around each map. A window that slides over it then reaches the border pixels as often as the others.</source>
        <translation>Her haritanın çevresine sıfır satır ve sütunları ekler. Kayan bir pencere böylece kenar piksellerine de diğerleri kadar sık ulaşır.</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around the image.</source>
        <translation>Görüntünün çevresine sıfır satır ve sütunları ekler.</translation>
    </message>
    <message>
        <source>Adds up the values of each window. It counts how much of a pattern there is, where average pooling says how much per pixel.</source>
        <translation>Her pencerenin değerlerini toplar. Ortalama havuzlama piksel başına miktarı söylerken bu, örüntünün toplamını sayar.</translation>
    </message>
    <message>
        <source>All convolutional</source>
        <translation>Tümü evrişim</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation>Soldan sağa diz</translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation>Yukarıdan aşağı diz</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>Ort. havuzlama</translation>
    </message>
    <message>
        <source>Back to best</source>
        <translation>En iyiye dön</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>Sınıfları dengele</translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation>Sınıfları dengele</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch norm</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Yığın boyutu</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>En iyi epok ölçütü</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sapma</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Parlaklık</translation>
    </message>
    <message>
        <source>Brings all values of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. Unlike batch norm it does the same in training and afterwards.</source>
        <translation>Bir görüntünün tüm değerlerini ortalama 0, sapma 1 yapar, sonra her kanalı öğrenilen sayılarla ölçekler ve kaydırır. Batch norm’dan farklı olarak eğitimde ve sonrasında aynısını yapar.</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the batch; training runs faster.</source>
        <translation>Her kanalı yığın üzerinde ortalama 0, sapma 1 yapar; eğitim hızlanır.</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the images of a batch, then scales and shifts it by learned numbers. Outside training it uses running averages instead of the batch.</source>
        <translation>Her kanalı bir yığının görüntüleri üzerinde ortalama 0, sapma 1 yapar, sonra öğrenilen sayılarla ölçekler ve kaydırır. Eğitim dışında yığın yerine hareketli ortalamaları kullanır.</translation>
    </message>
    <message>
        <source>Brings each image's values to mean 0 and deviation 1, whatever the batch.</source>
        <translation>Her görüntünün değerlerini, yığından bağımsız olarak ortalama 0, sapma 1 yapar.</translation>
    </message>
    <message>
        <source>Brings groups of channels of each image to mean 0 and deviation 1.</source>
        <translation>Her görüntünün kanal gruplarını ortalama 0, sapma 1 yapar.</translation>
    </message>
    <message>
        <source>Brings groups of channels of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. It works well where memory allows only small batches.</source>
        <translation>Bir görüntünün kanal gruplarını ortalama 0, sapma 1 yapar, sonra her kanalı öğrenilen sayılarla ölçekler ve kaydırır. Belleğin yalnızca küçük yığınlara izin verdiği yerde iyi çalışır.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Tavan</translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, or add more images.</source>
        <translation>Görüntüleri her epokta rastgele biraz değiştirin veya daha çok görüntü ekleyin.</translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, pull the weights to zero, or add more images.</source>
        <translation>Görüntüleri her epokta rastgele biraz değiştirin, ağırlıkları sıfıra çekin veya daha çok görüntü ekleyin.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Check whether the test images were taken in another way, or the validation images are near-duplicates of training images. The test accuracy is the one to quote.</source>
        <translation>Test görüntülerinin başka türlü mü çekildiğini veya doğrulama görüntülerinin eğitim görüntülerinin neredeyse kopyası mı olduğunu denetleyin. Belirtilecek olan test doğruluğudur.</translation>
    </message>
    <message>
        <source>Check whether the two have changed places in the training or the validation images.</source>
        <translation>İkisinin eğitim veya doğrulama görüntülerinde yer değiştirip değiştirmediğini denetleyin.</translation>
    </message>
    <message>
        <source>Choose settings</source>
        <translation>Ayarları seç</translation>
    </message>
    <message>
        <source>Clip gradient</source>
        <translation>Gradyanı kırp</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Connect {a} to {b}</source>
        <translation>Bağla: {a} → {b}</translation>
    </message>
    <message>
        <source>Connect {what}</source>
        <translation>Bağla: {what}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Karşıtlık</translation>
    </message>
    <message>
        <source>Conv 2-D</source>
        <translation>Conv 2-D</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Evrişim</translation>
    </message>
    <message>
        <source>Convolutions only: strides instead of pooling, one map per class instead of a head.</source>
        <translation>Yalnızca evrişim: havuzlama yerine adım, baş yerine sınıf başına bir harita.</translation>
    </message>
    <message>
        <source>Count padding</source>
        <translation>Dolguyu say</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kırp</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Cut fewer rows and columns.</source>
        <translation>Daha az satır ve sütun kesin.</translation>
    </message>
    <message>
        <source>Cut nothing</source>
        <translation>Hiçbir şey kesme</translation>
    </message>
    <message>
        <source>Cutout</source>
        <translation>Cutout</translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border of each map. Use it to bring two branches to the same size before they join.</source>
        <translation>Her haritanın kenarından satır ve sütun keser. İki dalı birleşmeden önce aynı boyuta getirmek için kullanın.</translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border.</source>
        <translation>Kenardan satır ve sütun keser.</translation>
    </message>
    <message>
        <source>Cutting {numbers} leaves nothing of {size}.</source>
        <translation>{numbers} kesmek {size} boyutundan bir şey bırakmaz.</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>Sil: {0}</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>Sil: {what}</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Tam bağlı</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>Derinlemesine</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Sapma</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Genleşme</translation>
    </message>
    <message>
        <source>Disconnect {a} from {b}</source>
        <translation>Bağlantıyı çöz: {a} → {b}</translation>
    </message>
    <message>
        <source>Distance between the cells of the kernel; 1 is an ordinary convolution.</source>
        <translation>Çekirdek hücreleri arasındaki uzaklık; 1 sıradan evrişimdir.</translation>
    </message>
    <message>
        <source>Divides each value by a power of the squares of the channels next to it at its place. AlexNet and GoogLeNet used it before there was batch norm; nothing of it is learned.</source>
        <translation>Her değeri, aynı yerdeki komşu kanalların karelerinin bir kuvvetine böler. Batch norm’dan önce AlexNet ve GoogLeNet kullanırdı; hiçbir şeyi öğrenilmez.</translation>
    </message>
    <message>
        <source>Divides each value by the activity of the channels next to it.</source>
        <translation>Her değeri komşu kanalların etkinliğine böler.</translation>
    </message>
    <message>
        <source>Drag a link to it from the block that should feed it.</source>
        <translation>Onu beslemesi gereken bloktan bir bağlantı sürükleyin.</translation>
    </message>
    <message>
        <source>Drag another link to it.</source>
        <translation>Bir bağlantı daha sürükleyin.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <translation>Çoğalt: {what}</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each image of the data has a value, but {block} ({name}) learns {task}.</source>
        <translation>Verideki her görüntünün bir değeri var, ama {block} ({name}) şunu öğreniyor: {task}.</translation>
    </message>
    <message>
        <source>Each image of the data has one class, but {block} ({name}) learns {task}.</source>
        <translation>Verideki her görüntünün bir sınıfı var, ama {block} ({name}) şunu öğreniyor: {task}.</translation>
    </message>
    <message>
        <source>Each image of the data may have several labels, but {block} ({name}) learns {task}.</source>
        <translation>Verideki her görüntünün birkaç etiketi olabilir, ama {block} ({name}) şunu öğreniyor: {task}.</translation>
    </message>
    <message>
        <source>Each unit adds up all inputs, every one times a weight of its own. Here the patterns found all over the image are weighed together.</source>
        <translation>Her birim tüm girdileri kendi ağırlıklarıyla çarpıp toplar. Görüntünün her yerinde bulunan örüntüler burada birlikte tartılır.</translation>
    </message>
    <message>
        <source>Each unit is a weighted sum of all inputs.</source>
        <translation>Her birim tüm girdilerin ağırlıklı toplamıdır.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Erken durdurma</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0</source>
        <translation>EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>End it with Softmax for classes, Multi-label for labels or Regression for values.</source>
        <translation>Sınıflar için Softmax, etiketler için Çok etiketli, değerler için Regresyon ile bitirin.</translation>
    </message>
    <message>
        <source>Ends with the weights of the best epoch.</source>
        <translation>En iyi epokun ağırlıklarıyla biter.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Exclude {what}</source>
        <translation>Dışla: {what}</translation>
    </message>
    <message>
        <source>Extra rows, columns</source>
        <translation>Ek satır, sütun</translation>
    </message>
    <message>
        <source>Extra rows, columns {output_padding} are not smaller than the stride {stride}.</source>
        <translation>Ek satır, sütun {output_padding}, {stride} adımından küçük değil.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>Filters each channel on its own; cheap, and usually followed by a 1×1 Conv 2-D.</source>
        <translation>Her kanalı kendi başına filtreler; ucuzdur, genellikle ardından 1×1 Conv 2-D gelir.</translation>
    </message>
    <message>
        <source>Fixed filter</source>
        <translation>Sabit filtre</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Düzleştirme</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Çevirme</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Taban</translation>
    </message>
    <message>
        <source>Fold {what}</source>
        <translation>Daralt: {what}</translation>
    </message>
    <message>
        <source>Freeze {what}</source>
        <translation>Dondur: {what}</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Tam bağlı</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Gaussian blur 3×3</source>
        <translation>Gauss bulanıklığı 3×3</translation>
    </message>
    <message>
        <source>Gaussian blur 5×5</source>
        <translation>Gauss bulanıklığı 5×5</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Gauss gürültüsü</translation>
    </message>
    <message>
        <source>Give both branches equally many filters, or join them with Concatenate.</source>
        <translation>İki dala eşit sayıda filtre verin veya Birleştir ile birleştirin.</translation>
    </message>
    <message>
        <source>Give the block before it one unit per {noun}.</source>
        <translation>Önceki bloğa her {noun} için bir birim verin.</translation>
    </message>
    <message>
        <source>Give the network {0}.</source>
        <translation>Ağda şu kadar olsun: {0}.</translation>
    </message>
    <message>
        <source>Gives its input as the estimate. Training lowers the mean of the squared differences from the right values.</source>
        <translation>Girdisini tahmin olarak verir. Eğitim, doğru değerlerden farkların karelerinin ortalamasını düşürür.</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>Global ortalama</translation>
    </message>
    <message>
        <source>Global max</source>
        <translation>Global maks.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Good, after it went back once</source>
        <translation>İyi, bir kez geri döndükten sonra</translation>
    </message>
    <message>
        <source>Group norm</source>
        <translation>Grup norm</translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation>Aşamaları grupla</translation>
    </message>
    <message>
        <source>Group {what}</source>
        <translation>Grupla: {what}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Guessing comes to {0}.</source>
        <translation>Rastgele tahmin {0} verir.</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>Sert sigmoid</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>Sert swish</translation>
    </message>
    <message>
        <source>Has seen 1.3 million photographs; learns new classes from a few pictures of each.</source>
        <translation>1.3 milyon fotoğraf gördü; yeni sınıfları birkaçar resimden öğrenir.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>How far the window moves each time; 2 halves the size.</source>
        <translation>Pencerenin her seferinde ne kadar kaydığı; 2 boyutu yarıya indirir.</translation>
    </message>
    <message>
        <source>How many neighbouring channels are summed, its own included.</source>
        <translation>Kendisi dahil kaç komşu kanalın toplandığı.</translation>
    </message>
    <message>
        <source>How many times larger the map becomes.</source>
        <translation>Haritanın kaç kat büyüdüğü.</translation>
    </message>
    <message>
        <source>How much of the last step is kept.</source>
        <translation>Son adımın ne kadarının korunduğu.</translation>
    </message>
    <message>
        <source>How slowly the running averages follow the batches.</source>
        <translation>Hareketli ortalamaların yığınları ne kadar yavaş izlediği.</translation>
    </message>
    <message>
        <source>How steep the line is: 1/6 in MobileNetV3, 0.2 where nothing else is said in ONNX.</source>
        <translation>Çizginin dikliği: MobileNetV3’te 1/6, ONNX’te belirtilmezse 0.2.</translation>
    </message>
    <message>
        <source>How the weights are drawn before training; He suits ReLU, Glorot suits tanh.</source>
        <translation>Ağırlıkların eğitimden önce nasıl seçildiği; He ReLU’ya, Glorot tanh’a uygundur.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>Imitates SiLU with straight lines. Nearly the same curve without an exponential (MobileNetV3, Howard et al. 2019).</source>
        <translation>SiLU’yu düz çizgilerle taklit eder. Üstel işlev olmadan neredeyse aynı eğri (MobileNetV3, Howard vd. 2019).</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>Başlatıcı</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Girdi</translation>
    </message>
    <message>
        <source>Insert Fully connected</source>
        <translation>Tam bağlı ekle</translation>
    </message>
    <message>
        <source>Insert Global average</source>
        <translation>Global ortalama ekle</translation>
    </message>
    <message>
        <source>Insert {what}</source>
        <translation>Araya ekle: {what}</translation>
    </message>
    <message>
        <source>It has learned its images</source>
        <translation>Görüntülerini öğrendi</translation>
    </message>
    <message>
        <source>It is ready for use.</source>
        <translation>Kullanıma hazır.</translation>
    </message>
    <message>
        <source>It is still learning</source>
        <translation>Hâlâ öğreniyor</translation>
    </message>
    <message>
        <source>It is stuck at guessing</source>
        <translation>Rastgele tahminde takıldı</translation>
    </message>
    <message>
        <source>It learns by heart</source>
        <translation>Ezberliyor</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keeps positive values and bends negative ones smoothly towards −α. Outputs are nearer to a mean of zero than with ReLU (Clevert et al. 2015).</source>
        <translation>Pozitif değerleri korur, negatifleri yumuşakça −α değerine büker. Çıktıların ortalaması ReLU’ya göre sıfıra daha yakındır (Clevert vd. 2015).</translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a slope. The slope is learned, one for each channel (He et al. 2015).</source>
        <translation>Pozitif değerleri korur, negatifleri bir eğimle çarpar. Eğim öğrenilir, her kanal için bir tane (He vd. 2015).</translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a small slope. A unit that is negative for every image can so still learn.</source>
        <translation>Pozitif değerleri korur, negatifleri küçük bir eğimle çarpar. Her görüntüde negatif olan bir birim de böylece öğrenebilir.</translation>
    </message>
    <message>
        <source>Keeps the divisor from zero.</source>
        <translation>Böleni sıfırdan uzak tutar.</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window and so shrinks the map.</source>
        <translation>Her pencerenin en büyük değerini tutar ve haritayı küçültür.</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window. The map shrinks, and small shifts of the image matter less.</source>
        <translation>Her pencerenin en büyük değerini tutar. Harita küçülür, görüntüdeki küçük kaymalar daha az önem taşır.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Çekirdek</translation>
    </message>
    <message>
        <source>Kernels {name}, {n} floats at a time, OpenMP, {threads} threads</source>
        <translation>Komut kümesi {name}, bir kerede {n} sayı, OpenMP, {threads} iş parçacığı</translation>
    </message>
    <message>
        <source>Kernels {name}, {n} floats at a time, built without OpenMP</source>
        <translation>Komut kümesi {name}, bir kerede {n} sayı, OpenMP olmadan</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Etiket yumuşatma</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplace</translation>
    </message>
    <message>
        <source>Largest change about the image's mean, 0.2 for 80 to 120 %.</source>
        <translation>Görüntünün ortalamasına göre en büyük değişim; 80 ile 120 % için 0.2.</translation>
    </message>
    <message>
        <source>Largest change as a share of full brightness.</source>
        <translation>Tam parlaklığın payı olarak en büyük değişim.</translation>
    </message>
    <message>
        <source>Largest enlargement or reduction, 0.1 for up to 10 %.</source>
        <translation>En büyük büyütme veya küçültme; en çok 10 % için 0.1.</translation>
    </message>
    <message>
        <source>Largest shift each way as a share of the side; black moves in.</source>
        <translation>Her yöne en büyük kaydırma, kenarın payı olarak; boşluğa siyah gelir.</translation>
    </message>
    <message>
        <source>Largest turn to either side, in degrees.</source>
        <translation>Her iki yana en büyük dönüş, derece olarak.</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>Katman norm</translation>
    </message>
    <message>
        <source>Lays all values out in one row, ready for fully connected blocks.</source>
        <translation>Tüm değerleri tek sıraya dizer; tam bağlı bloklara hazırdır.</translation>
    </message>
    <message>
        <source>Lays all values out in one row: row by row, pixel by pixel, channel by channel. Fully connected blocks do this by themselves; here you see it.</source>
        <translation>Tüm değerleri tek sıraya dizer: satır satır, piksel piksel, kanal kanal. Tam bağlı bloklar bunu kendileri yapar; burada görürsünüz.</translation>
    </message>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme oranı</translation>
    </message>
    <message>
        <source>Leaving out just these images has no word in lessons; they can keep classes that follow each other, and the first images of each to train on.</source>
        <translation>Tam bu görüntüleri dışarıda bırakmak için derslerde sözcük yok; art arda gelen sınıfları ve her birinin ilk eğitim görüntülerini tutabilirler.</translation>
    </message>
    <message>
        <source>Let the settings, the rate above all, be chosen for these images.</source>
        <translation>Ayarlar, en çok da oran, bu görüntüler için seçilsin.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Kütüphaneler</translation>
    </message>
    <message>
        <source>Like ReLU, but lets a little of the negative values through.</source>
        <translation>ReLU gibi, ama negatif değerlerin birazını geçirir.</translation>
    </message>
    <message>
        <source>Like ReLU, with a smooth curve down to −α for negative values.</source>
        <translation>ReLU gibi; negatif değerler −α değerine yumuşak bir eğriyle iner.</translation>
    </message>
    <message>
        <source>Local response norm</source>
        <translation>Yerel yanıt norm</translation>
    </message>
    <message>
        <source>Look through these images and put right or leave out what is wrong, in the training images too.</source>
        <translation>Bu görüntülere bakın; yanlış olanı düzeltin veya dışarıda bırakın, eğitim görüntülerinde de.</translation>
    </message>
    <message>
        <source>Look whether the pictures of a class have something in common that can be seen at this size, and whether they are in the right classes. Or lower the rate.</source>
        <translation>Bir sınıfın resimlerinde bu boyutta görülebilen ortak bir şey var mı ve doğru sınıftalar mı, bakın. Veya oranı düşürün.</translation>
    </message>
    <message>
        <source>Look whether the table names the right pictures, and whether what it says of them can be seen at this size. Or lower the rate.</source>
        <translation>Tablo doğru resimleri mi gösteriyor ve söylediği bu boyutta görülebiliyor mu, bakın. Veya oranı düşürün.</translation>
    </message>
    <message>
        <source>Looking at sizes</source>
        <translation>Boyutlara bakılıyor</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Görüntüler aranıyor</translation>
    </message>
    <message>
        <source>Makes maps larger with learned filters: the way back of a strided convolution.</source>
        <translation>Haritaları öğrenilen filtrelerle büyütür: adımlı bir evrişimin dönüş yolu.</translation>
    </message>
    <message>
        <source>Makes one number of each map: its largest value.</source>
        <translation>Her haritadan bir sayı yapar: en büyük değerini.</translation>
    </message>
    <message>
        <source>Makes one number of each map: its mean.</source>
        <translation>Her haritadan bir sayı yapar: ortalamasını.</translation>
    </message>
    <message>
        <source>Makes the image larger by repeating each pixel.</source>
        <translation>Her pikseli yineleyerek görüntüyü büyütür.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>Max pool</source>
        <translation>Maks. havuzlama</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Measured on {count}, the true validation accuracy lies between {low:.0f} and {high:.0f} % (at 95 %).</source>
        <translation>{count} üzerinde ölçüldü; gerçek doğrulama doğruluğu {low:.0f} ile {high:.0f} % arasında (95 % güvenle).</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştirme</translation>
    </message>
    <message>
        <source>Mixed multiplies numbers of 16 bits, which newer processors do twice as fast; sums, weights and everything else keep 32.</source>
        <translation>Karma, yeni işlemcilerin iki kat hızlı yaptığı 16 bitlik çarpımlar kullanır; toplamlar, ağırlıklar ve diğer her şey 32 bit kalır.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>More images help most; changing them a little at random in every epoch helps too, mirroring them (flip) as well where left and right mean the same.</source>
        <translation>En çok daha fazla görüntü yardım eder; her epokta rastgele biraz değiştirmek de; sol ve sağ aynı anlama geliyorsa aynalamak (çevirme) da.</translation>
    </message>
    <message>
        <source>Most validation images of “{one}” are taken for “{other}”, and the other way round.</source>
        <translation>“{one}” doğrulama görüntülerinin çoğu “{other}” sanılıyor; tersi de öyle.</translation>
    </message>
    <message>
        <source>Move to a group</source>
        <translation>Bir gruba taşı</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>Taşı: {what}</translation>
    </message>
    <message>
        <source>Multi-label</source>
        <translation>Çok etiketli</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Çarpan</translation>
    </message>
    <message>
        <source>Multiplies each value by its own sigmoid. It is smooth, dips a little below zero, and is also known as swish.</source>
        <translation>Her değeri kendi sigmoidiyle çarpar. Yumuşaktır, sıfırın biraz altına iner, swish olarak da bilinir.</translation>
    </message>
    <message>
        <source>Multiplies each value by the share of a normal distribution that lies below it. A smooth relative of ReLU, used in transformers (Hendrycks and Gimpel 2016).</source>
        <translation>Her değeri, normal dağılımın onun altında kalan payıyla çarpar. ReLU’nun yumuşak bir akrabasıdır, transformer’larda kullanılır (Hendrycks ve Gimpel 2016).</translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one can so gate the other.</source>
        <translation>Girdilerini değer değer çarpar; biri diğerini açıp kapatabilir.</translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one of 1×1 pixel counts for the whole map. A branch that ends in a sigmoid can so open and close the other, by pixels or by whole channels (squeeze and excitation, Hu et al. 2018).</source>
        <translation>Girdilerini değer değer çarpar; 1×1 piksellik bir girdi tüm harita için geçerlidir. Sigmoid ile biten bir dal, diğerini piksel piksel veya kanal kanal açıp kapatabilir (squeeze and excitation, Hu vd. 2018).</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Çarp</translation>
    </message>
    <message>
        <source>Must divide the channels.</source>
        <translation>Kanal sayısını bölmelidir.</translation>
    </message>
    <message>
        <source>Mute {what}</source>
        <translation>Sustur: {what}</translation>
    </message>
    <message>
        <source>NEON with bfloat16</source>
        <translation>bfloat16’lı NEON</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov momentumu</translation>
    </message>
    <message>
        <source>No run is over.</source>
        <translation>Biten çalıştırma yok.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Gürültü</translation>
    </message>
    <message>
        <source>Number of filters for each input channel.</source>
        <translation>Her girdi kanalı için filtre sayısı.</translation>
    </message>
    <message>
        <source>Number of maps it makes.</source>
        <translation>Ürettiği harita sayısı.</translation>
    </message>
    <message>
        <source>Number of outputs.</source>
        <translation>Çıktı sayısı.</translation>
    </message>
    <message>
        <source>Of {n:,} validation images {mistakes:,} are mistaken, and of {doubtful:,} the network is sure that they are of another class than their label says.</source>
        <translation>{n:,} doğrulama görüntüsünden {mistakes:,} tanesi hatalı; {doubtful:,} tanesinde ağ, sınıfın etikettekinden başka olduğundan emin.</translation>
    </message>
    <message>
        <source>One number for each cell of the window.</source>
        <translation>Pencerenin her hücresi için bir sayı.</translation>
    </message>
    <message>
        <source>Only the image: draw the rest yourself.</source>
        <translation>Yalnızca görüntü: kalanını kendiniz çizin.</translation>
    </message>
    <message>
        <source>Open {0} (O) to connect a block in it.</source>
        <translation>İçindeki bir bloğu bağlamak için şunu açın (O): {0}.</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>Aç: {what}</translation>
    </message>
    <message>
        <source>Opening other images has no word in lessons. Open them before the recording.</source>
        <translation>Başka görüntüler açmak için derslerde sözcük yok. Kayıttan önce açın.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Eniyileyici</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Dolgu</translation>
    </message>
    <message>
        <source>Pads</source>
        <translation>Dolgular</translation>
    </message>
    <message>
        <source>Pads {numbers} cut off the whole output.</source>
        <translation>{numbers} dolgu tüm çıktıyı keser.</translation>
    </message>
    <message>
        <source>Pairs of 3×3 convolutions with pooling between; a good first try on small photographs.</source>
        <translation>Aralarında havuzlama olan 3×3 evrişim çiftleri; küçük fotoğraflarda iyi bir ilk deneme.</translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>Yapıştır: {what}</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>Plato çarpanı</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Plato sabrı</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Havuzlama</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Hassasiyet</translation>
    </message>
    <message>
        <source>Processor {name}, {n} cores</source>
        <translation>İşlemci {name}, {n} çekirdek</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero; guards against learning by heart.</source>
        <translation>Her ağırlığı sıfıra çeker; ezberlemeye karşı korur.</translation>
    </message>
    <message>
        <source>Put a Fully connected block before it, with one unit per {noun}.</source>
        <translation>Önüne, her {noun} için bir birimi olan bir Tam bağlı blok koyun.</translation>
    </message>
    <message>
        <source>Put {0} in its place</source>
        <translation>Yerine koy: {0}</translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other.</source>
        <translation>Girdilerinin haritalarını art arda dizer.</translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other; heights and widths must agree. The block after it sees what every branch has found.</source>
        <translation>Girdilerinin haritalarını art arda dizer; yükseklik ve genişlikler aynı olmalıdır. Sonraki blok her dalın bulduğunu görür.</translation>
    </message>
    <message>
        <source>Raises the rate from zero at the start.</source>
        <translation>Oranı başlangıçta sıfırdan yükseltir.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation>ReLU6</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Görüntüler okunuyor</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Tanınıyor</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regresyon</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Düzenlileştirme</translation>
    </message>
    <message>
        <source>Relabel {what}</source>
        <translation>Yeniden etiketle: {what}</translation>
    </message>
    <message>
        <source>Relabel {what} as {label}</source>
        <translation>Yeniden etiketle: {what} → {label}</translation>
    </message>
    <message>
        <source>Relabelling images has no word in lessons. Relabel before the recording begins.</source>
        <translation>Görüntülerin etiketlerini değiştirmek için derslerde sözcük yok. Kayıt başlamadan önce değiştirin.</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Çıkar: {what}</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation>Yeniden adlandır: {what}</translation>
    </message>
    <message>
        <source>Repeats each pixel to make the map larger. Nothing is learned; a convolution after it smooths the squares.</source>
        <translation>Haritayı büyütmek için her pikseli yineler. Hiçbir şey öğrenilmez; sonraki evrişim kareleri yumuşatır.</translation>
    </message>
    <message>
        <source>Replace the network</source>
        <translation>Ağı değiştir</translation>
    </message>
    <message>
        <source>Replace {a} by {b}</source>
        <translation>Değiştir: {a} → {b}</translation>
    </message>
    <message>
        <source>Replaces each map by its largest value, one number for each channel. It says whether a pattern occurs anywhere in the image.</source>
        <translation>Her haritayı en büyük değeriyle değiştirir, her kanal için bir sayı. Bir örüntünün görüntüde herhangi bir yerde olup olmadığını söyler.</translation>
    </message>
    <message>
        <source>Replaces each map by its mean, one number for each channel. The rest of the network then no longer depends on the size of the image.</source>
        <translation>Her haritayı ortalamasıyla değiştirir, her kanal için bir sayı. Ağın kalanı artık görüntünün boyutuna bağlı değildir.</translation>
    </message>
    <message>
        <source>Replaces each window by its mean and so shrinks the map.</source>
        <translation>Her pencereyi ortalamasıyla değiştirir ve haritayı küçültür.</translation>
    </message>
    <message>
        <source>Replaces each window by the mean of its values; padding does not count unless it is said to. The map shrinks and becomes smoother.</source>
        <translation>Her pencereyi değerlerinin ortalamasıyla değiştirir; belirtilmedikçe dolgu sayılmaz. Harita küçülür ve yumuşar.</translation>
    </message>
    <message>
        <source>Replaces each window by the sum of its values.</source>
        <translation>Her pencereyi değerlerinin toplamıyla değiştirir.</translation>
    </message>
    <message>
        <source>Revert {what}</source>
        <translation>Geri döndür: {what}</translation>
    </message>
    <message>
        <source>Rises in a straight line from 0 to 1 and stays there on both sides. It gates channels in MobileNetV3 without an exponential (Howard et al. 2019).</source>
        <translation>0’dan 1’e düz bir çizgiyle çıkar, iki yanda orada kalır. MobileNetV3’te kanalları üstel işlev olmadan açıp kapatır (Howard vd. 2019).</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Döndürme</translation>
    </message>
    <message>
        <source>Round up</source>
        <translation>Yukarı yuvarla</translation>
    </message>
    <message>
        <source>Rounds the corner of ReLU off. Its slope is the sigmoid, so it is never exactly flat.</source>
        <translation>ReLU’nun köşesini yuvarlatır. Eğimi sigmoiddir, bu yüzden hiçbir yerde tam düz değildir.</translation>
    </message>
    <message>
        <source>Rows and columns of zeros added on each side.</source>
        <translation>Her kenara eklenen sıfır satır ve sütunları.</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>momentumlu SGD</translation>
    </message>
    <message>
        <source>SSE4.2</source>
        <translation>SSE4.2</translation>
    </message>
    <message>
        <source>Saying the same of every image would be about as good.</source>
        <translation>Her görüntüye aynısını demek de hemen hemen bu kadar iyi olurdu.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Ölçekleme</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zamanlama</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Set dilation to 1</source>
        <translation>Genleşmeyi 1 yap</translation>
    </message>
    <message>
        <source>Set image size to {0}</source>
        <translation>Görüntü boyutunu {0} yap</translation>
    </message>
    <message>
        <source>Set padding to “same”</source>
        <translation>Dolguyu “same” yap</translation>
    </message>
    <message>
        <source>Set parameters</source>
        <translation>Parametreleri ayarla</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Ayarla: {0}</translation>
    </message>
    <message>
        <source>Set {block} to {size}, or fit the images to the network.</source>
        <translation>{block} bloğunu {size} yapın veya görüntüleri ağa sığdırın.</translation>
    </message>
    <message>
        <source>Set {name} of {what} to {value}</source>
        <translation>{what}: {name} = {value}</translation>
    </message>
    <message>
        <source>Sets a random share of the values to zero at each training step and enlarges the rest. Outside training it does nothing. The network learns not to rely on single units.</source>
        <translation>Her eğitim adımında değerlerin rastgele bir kısmını sıfırlar, kalanını büyütür. Eğitim dışında bir şey yapmaz. Ağ tek tek birimlere güvenmemeyi öğrenir.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others.</source>
        <translation>Negatif değerleri sıfırlar, diğerlerini korur.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others. Without such a bend, a stack of layers could do no more than one layer.</source>
        <translation>Negatif değerleri sıfırlar, diğerlerini korur. Böyle bir bükülme olmasa üst üste katmanlar tek katmandan fazlasını yapamazdı.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and large ones to a ceiling, usually 6.</source>
        <translation>Negatif değerleri sıfır, büyükleri tavan (genellikle 6) yapar.</translation>
    </message>
    <message>
        <source>Sets random whole maps to zero at each training step. Neighbouring pixels say nearly the same, so that dropping single ones would change little.</source>
        <translation>Her eğitim adımında rastgele haritaların tamamını sıfırlar. Komşu pikseller neredeyse aynı şeyi söyler; tek tek düşürmek az şey değiştirirdi.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Şekil</translation>
    </message>
    <message>
        <source>Share of images mirrored left to right.</source>
        <translation>Soldan sağa aynalanan görüntülerin oranı.</translation>
    </message>
    <message>
        <source>Share of the maps that is switched off.</source>
        <translation>Kapatılan haritaların oranı.</translation>
    </message>
    <message>
        <source>Share of the right class that is spread over all classes in training.</source>
        <translation>Doğru sınıfın eğitimde tüm sınıflara dağıtılan payı.</translation>
    </message>
    <message>
        <source>Share of the values that is switched off.</source>
        <translation>Kapatılan değerlerin oranı.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Kaydırma</translation>
    </message>
    <message>
        <source>Shortens a step that would be too long, so that the numbers stay in bounds.</source>
        <translation>Çok uzun olacak bir adımı kısaltır; sayılar sınırlar içinde kalır.</translation>
    </message>
    <message>
        <source>Show health</source>
        <translation>Sağlığı göster</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Görüntüleri göster</translation>
    </message>
    <message>
        <source>Show mistakes</source>
        <translation>Hataları göster</translation>
    </message>
    <message>
        <source>Shows every class equally often, however many images it has.</source>
        <translation>Görüntü sayısı ne olursa olsun her sınıfı eşit sıklıkta gösterir.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>SiLU made of straight lines: nearly the same curve, much cheaper.</source>
        <translation>Düz çizgilerden SiLU: neredeyse aynı eğri, çok daha ucuz.</translation>
    </message>
    <message>
        <source>Side of the black square as a share of the shorter side.</source>
        <translation>Siyah karenin kenarı, kısa kenarın payı olarak.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Size of each filter.</source>
        <translation>Her filtrenin boyutu.</translation>
    </message>
    <message>
        <source>Slides a given matrix over each channel: edges, blur, sharpen, or your own numbers.</source>
        <translation>Verilen bir matrisi her kanalın üzerinde kaydırır: kenar, bulanıklık, keskinlik veya kendi sayılarınız.</translation>
    </message>
    <message>
        <source>Slides a matrix that you choose over each channel and sums the products. Nothing is learned: an edge detector shows edges at once.</source>
        <translation>Seçtiğiniz bir matrisi her kanalın üzerinde kaydırır ve çarpımları toplar. Hiçbir şey öğrenilmez: kenar algılayıcı kenarları hemen gösterir.</translation>
    </message>
    <message>
        <source>Slides learned filters over the image; each makes one map.</source>
        <translation>Öğrenilen filtreleri görüntü üzerinde kaydırır; her biri bir harita üretir.</translation>
    </message>
    <message>
        <source>Slides one small filter over each channel on its own. A 1×1 convolution after it mixes the channels, for far fewer products than a full one.</source>
        <translation>Her kanalın üzerinde tek bir küçük filtre kaydırır. Ardından gelen 1×1 evrişim kanalları karıştırır; çarpım sayısı tam evrişimden çok daha azdır.</translation>
    </message>
    <message>
        <source>Slides small filters over the image. Each one makes a map that is bright where its pattern occurs.</source>
        <translation>Küçük filtreleri görüntü üzerinde kaydırır. Her biri, örüntüsünün bulunduğu yerde parlak olan bir harita üretir.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Eğim</translation>
    </message>
    <message>
        <source>Small ResNet</source>
        <translation>Küçük ResNet</translation>
    </message>
    <message>
        <source>Small VGG</source>
        <translation>Küçük VGG</translation>
    </message>
    <message>
        <source>Small classes may come off badly; balancing shows every class equally often.</source>
        <translation>Küçük sınıflar zarar görebilir; dengeleme her sınıfı eşit sıklıkta gösterir.</translation>
    </message>
    <message>
        <source>So few could come out so by chance. Add images, or set more aside for validation.</source>
        <translation>Bu kadar azı rastlantıyla böyle çıkabilir. Görüntü ekleyin veya doğrulamaya daha çok ayırın.</translation>
    </message>
    <message>
        <source>So this says little about the network. Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation>Bu yüzden ağ hakkında az şey söyler. Daha düşük bir oranla yeniden eğitin ya da ayarların bu görüntüler için seçilmesine izin verin.</translation>
    </message>
    <message>
        <source>Sobel x</source>
        <translation>Sobel x</translation>
    </message>
    <message>
        <source>Sobel y</source>
        <translation>Sobel y</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Some labels may be wrong</source>
        <translation>Bazı etiketler yanlış olabilir</translation>
    </message>
    <message>
        <source>Spatial dropout</source>
        <translation>Uzamsal dropout</translation>
    </message>
    <message>
        <source>Splits channels into groups that are filtered apart.</source>
        <translation>Kanalları ayrı ayrı filtrelenen gruplara böler.</translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1.</source>
        <translation>Her değeri 0 ile 1 arasına sıkıştırır.</translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1. Far from zero it is flat, so that deep networks learn slowly with it.</source>
        <translation>Her değeri 0 ile 1 arasına sıkıştırır. Sıfırdan uzakta düzdür; derin ağlar onunla yavaş öğrenir.</translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1, with 0 staying 0. The activation of the first LeNet; flat far from zero, like the sigmoid.</source>
        <translation>Her değeri −1 ile 1 arasına sıkıştırır, 0 aynı kalır. İlk LeNet’in aktivasyonu; sigmoid gibi sıfırdan uzakta düzdür.</translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1.</source>
        <translation>Her değeri −1 ile 1 arasına sıkıştırır.</translation>
    </message>
    <message>
        <source>Stamps each input value, times a small learned filter, onto a larger map and adds up. It undoes the shrinking of a convolution with the same stride.</source>
        <translation>Her girdi değerini öğrenilen küçük bir filtreyle çarpıp daha büyük bir haritaya basar ve toplar. Aynı adımlı bir evrişimin küçültmesini geri alır.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standart sapma</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise as a share of full range.</source>
        <translation>Gauss gürültüsünün standart sapması, tam aralığın payı olarak.</translation>
    </message>
    <message>
        <source>Standard deviation of the noise.</source>
        <translation>Gürültünün standart sapması.</translation>
    </message>
    <message>
        <source>Start anew with a lower rate; a batch norm before it, or leaky ReLU, guards against it.</source>
        <translation>Daha düşük bir oranla yeniden başlayın; önüne bir batch norm veya leaky ReLU buna karşı korur.</translation>
    </message>
    <message>
        <source>Step every</source>
        <translation>Basamak aralığı</translation>
    </message>
    <message>
        <source>Step factor</source>
        <translation>Basamak çarpanı</translation>
    </message>
    <message>
        <source>Stops after this many epochs without a better validation loss.</source>
        <translation>Doğrulama kaybı bu kadar epok boyunca iyileşmezse durur.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Sum pool</source>
        <translation>Toplam havuzlama</translation>
    </message>
    <message>
        <source>Switches random units off in training, so that none is relied upon.</source>
        <translation>Eğitimde rastgele birimleri kapatır; hiçbirine bel bağlanmaz.</translation>
    </message>
    <message>
        <source>Switches whole random maps off in training.</source>
        <translation>Eğitimde rastgele haritaların tamamını kapatır.</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>Geri al: {what}</translation>
    </message>
    <message>
        <source>Takes an image as an array of height × width × channels with pixels from 0 to 255. Scaling brings them to a range in which training works well.</source>
        <translation>Bir görüntüyü yükseklik × genişlik × kanal dizisi olarak alır; pikseller 0 ile 255 arasıdır. Ölçekleme onları eğitime uygun bir aralığa getirir.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>The curves show no fault</source>
        <translation>Eğriler bir sorun göstermiyor</translation>
    </message>
    <message>
        <source>The data has {count}, but the network gives {n}.</source>
        <translation>Veride {count} var, ama ağın verdiği {n}.</translation>
    </message>
    <message>
        <source>The end of a classifier: one probability per class, together 1.</source>
        <translation>Bir sınıflandırıcının sonu: her sınıf için bir olasılık, toplamı 1.</translation>
    </message>
    <message>
        <source>The end of a network that estimates numbers.</source>
        <translation>Sayı tahmin eden bir ağın sonu.</translation>
    </message>
    <message>
        <source>The end of a tagger: one probability per label, each on its own.</source>
        <translation>Bir etiketleyicinin sonu: her etiket için ayrı bir olasılık.</translation>
    </message>
    <message>
        <source>The highest rate.</source>
        <translation>En yüksek oran.</translation>
    </message>
    <message>
        <source>The image: height × width × channels, pixels from 0 to 255.</source>
        <translation>Görüntü: yükseklik × genişlik × kanal, pikseller 0 ile 255 arası.</translation>
    </message>
    <message>
        <source>The images are {size}, but {block} takes {wanted}.</source>
        <translation>Görüntüler {size}, ama {block} şunu alıyor: {wanted}.</translation>
    </message>
    <message>
        <source>The largest value that comes out.</source>
        <translation>Çıkan en büyük değer.</translation>
    </message>
    <message>
        <source>The loss shot up</source>
        <translation>Kayıp fırladı</translation>
    </message>
    <message>
        <source>The loss was still falling in the last of {0}.</source>
        <translation>Kayıp, {0} sonunda hâlâ düşüyordu.</translation>
    </message>
    <message>
        <source>The network has no image input.</source>
        <translation>Ağın görüntü girdisi yok.</translation>
    </message>
    <message>
        <source>The network has no output.</source>
        <translation>Ağın çıktısı yok.</translation>
    </message>
    <message>
        <source>The network has {n} outputs: {names}.</source>
        <translation>Ağın {n} çıktısı var: {names}.</translation>
    </message>
    <message>
        <source>The network is empty.</source>
        <translation>Ağ boş.</translation>
    </message>
    <message>
        <source>The network of CNN Explainer: ten maps in each convolution, easy to look through.</source>
        <translation>CNN Explainer ağı: her evrişimde on harita, incelemesi kolay.</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds</source>
        <translation>Sayılar sınırsız büyüdü</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds at step {step}: back at epoch {epoch}, it went on with {scale:g} times the learning rate.</source>
        <translation>Sayılar {step}. adımda sınırsız büyüdü: {epoch}. döneme geri dönüldü ve öğrenme oranının {scale:g} katıyla sürdürüldü.</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds at step {step}: back at the start, it went on with {scale:g} times the learning rate.</source>
        <translation>Sayılar {step}. adımda sınırsız büyüdü: başa dönüldü ve öğrenme oranının {scale:g} katıyla sürdürüldü.</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds once</source>
        <translation>Sayılar bir kez sınırsız büyüdü</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers.</source>
        <translation>Aynı tohum aynı sayıları verir.</translation>
    </message>
    <message>
        <source>The test images are harder than the validation images</source>
        <translation>Test görüntüleri doğrulama görüntülerinden zor</translation>
    </message>
    <message>
        <source>The training loss had come down to {least:.3g} and is {now:.3g} now.</source>
        <translation>Eğitim kaybı {least:.3g} değerine inmişti, şimdi {now:.3g}.</translation>
    </message>
    <message>
        <source>The validation loss was {least:.3g} and has risen to {now:.3g}; the training loss is {train:.3g}.</source>
        <translation>Doğrulama kaybı {least:.3g} iken {now:.3g} oldu; eğitim kaybı {train:.3g}.</translation>
    </message>
    <message>
        <source>There are no validation images, so nothing says how it does on others. Add images, or set some aside.</source>
        <translation>Doğrulama görüntüsü yok; başkalarında nasıl olduğunu gösteren bir şey yok. Görüntü ekleyin veya birkaçını ayırın.</translation>
    </message>
    <message>
        <source>There are {n:.0f} training images a class.</source>
        <translation>Sınıf başına {n:.0f} eğitim görüntüsü var.</translation>
    </message>
    <message>
        <source>This augmentation has no word in lessons; they know “none” and “shift”.</source>
        <translation>Bu veri artırma için derslerde sözcük yok; “none” ve “shift”i bilirler.</translation>
    </message>
    <message>
        <source>This block needs a newer cnndesk.</source>
        <translation>Bu blok daha yeni bir cnndesk ister.</translation>
    </message>
    <message>
        <source>This block was made by a newer cnndesk. It is kept and saved unchanged.</source>
        <translation>Bu blok daha yeni bir cnndesk ile yapılmış. Değiştirilmeden korunur ve kaydedilir.</translation>
    </message>
    <message>
        <source>This zooming has no word in lessons; they know zooming in until numbers are written, and out to the whole image.</source>
        <translation>Bu yakınlaştırma için derslerde sözcük yok; sayılar yazılana kadar yakınlaştırmayı ve görüntünün tamamına dönmeyi bilirler.</translation>
    </message>
    <message>
        <source>Three residual blocks: shortcuts around convolutions let deep networks learn.</source>
        <translation>Üç artık blok: evrişimleri atlayan kısayollar derin ağların öğrenmesini sağlar.</translation>
    </message>
    <message>
        <source>TinyVGG</source>
        <translation>TinyVGG</translation>
    </message>
    <message>
        <source>Too few validation images to say</source>
        <translation>Doğrulama görüntüsü karar için çok az</translation>
    </message>
    <message>
        <source>Too little data: it learns by heart</source>
        <translation>Çok az veri: ezberliyor</translation>
    </message>
    <message>
        <source>Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation>Daha düşük bir oranla yeniden eğitin veya ayarlar bu görüntüler için seçilsin.</translation>
    </message>
    <message>
        <source>Train longer: {n} epochs.</source>
        <translation>Daha uzun eğit: {n} epok.</translation>
    </message>
    <message>
        <source>Train {n} epochs</source>
        <translation>{n} epok eğit</translation>
    </message>
    <message>
        <source>Training needs exactly one: delete the others.</source>
        <translation>Eğitim tam bir tane ister: diğerlerini silin.</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>Devrik evrişim</translation>
    </message>
    <message>
        <source>Turns one number per class into probabilities that add up to 1. Training lowers the cross-entropy: minus the logarithm of the right class's probability.</source>
        <translation>Her sınıfın sayısını toplamı 1 olan olasılıklara çevirir. Eğitim çapraz entropiyi düşürür: doğru sınıfın olasılığının eksi logaritmasını.</translation>
    </message>
    <message>
        <source>Turns one number per label into a probability, each on its own. An image may carry several labels; training lowers the binary cross-entropy.</source>
        <translation>Her etiketin sayısını ayrı bir olasılığa çevirir. Bir görüntünün birden çok etiketi olabilir; eğitim ikili çapraz entropiyi düşürür.</translation>
    </message>
    <message>
        <source>Two classes seem exchanged</source>
        <translation>İki sınıf yer değiştirmiş görünüyor</translation>
    </message>
    <message>
        <source>Two convolutions and three fully connected blocks; reads handwritten digits in seconds.</source>
        <translation>İki evrişim ve üç tam bağlı blok; el yazısı rakamları saniyeler içinde okur.</translation>
    </message>
    <message>
        <source>Unfreeze {what}</source>
        <translation>Çöz: {what}</translation>
    </message>
    <message>
        <source>Ungroup {what}</source>
        <translation>Grubu çöz: {what}</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Units are dead</source>
        <translation>Ölü birimler var</translation>
    </message>
    <message>
        <source>Unknown block</source>
        <translation>Bilinmeyen blok</translation>
    </message>
    <message>
        <source>Unmute {what}</source>
        <translation>Sesi aç: {what}</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Açılıyor</translation>
    </message>
    <message>
        <source>Update cnndesk, or replace this “{type}” by a block that this version has.</source>
        <translation>cnndesk’i güncelleyin veya “{type}” yerine bu sürümde olan bir blok koyun.</translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation>Büyütme</translation>
    </message>
    <message>
        <source>Use 1 group</source>
        <translation>1 grup kullan</translation>
    </message>
    <message>
        <source>Use 1 group or a divisor of {channels}.</source>
        <translation>1 grup veya {channels} sayısının bir bölenini kullanın.</translation>
    </message>
    <message>
        <source>Use a divisor of {channels}, such as {fitting}.</source>
        <translation>{channels} sayısının bir bölenini kullanın, örneğin {fitting}.</translation>
    </message>
    <message>
        <source>Use a multiple of {groups} filters, or 1 group.</source>
        <translation>Filtre sayısı {groups} katı olsun veya 1 grup kullanın.</translation>
    </message>
    <message>
        <source>Use at most {fits}.</source>
        <translation>En çok {fits} kullanın.</translation>
    </message>
    <message>
        <source>Use decay {decay:g}</source>
        <translation>Decay {decay:g} kullan</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Use padding “same” and equal strides on both branches, or pool the larger one.</source>
        <translation>İki dalda da “same” dolgu ve eşit adım kullanın veya büyük olanı havuzlayın.</translation>
    </message>
    <message>
        <source>Use padding “same” or a {noun} of at most {largest}.</source>
        <translation>“same” dolgu veya en çok {largest} {noun} kullanın.</translation>
    </message>
    <message>
        <source>Use pads smaller than the window, or padding “same”.</source>
        <translation>Pencereden küçük dolgular veya “same” dolgu kullanın.</translation>
    </message>
    <message>
        <source>Use rate {rate:g}</source>
        <translation>Hız {rate:g} kullan</translation>
    </message>
    <message>
        <source>Use smaller pads or padding “same”.</source>
        <translation>Daha küçük dolgular veya “same” dolgu kullanın.</translation>
    </message>
    <message>
        <source>Use {fits}</source>
        <translation>Kullan: {fits}</translation>
    </message>
    <message>
        <source>Use {groups}</source>
        <translation>Kullan: {groups}</translation>
    </message>
    <message>
        <source>Use {more} filters</source>
        <translation>{more} filtre kullan</translation>
    </message>
    <message>
        <source>Use {noun} {size}</source>
        <translation>Kullan: {noun} {size}</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <translation>Görüntüleri çeşitlendir</translation>
    </message>
    <message>
        <source>Very negative values become minus this.</source>
        <translation>Çok negatif değerler bunun eksisi olur.</translation>
    </message>
    <message>
        <source>Waits until {block} fits.</source>
        <translation>{block} uyana kadar bekler.</translation>
    </message>
    <message>
        <source>Waits until {block} is connected.</source>
        <translation>{block} bağlanana kadar bekler.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Isınma</translation>
    </message>
    <message>
        <source>Watching a picture that is none of the data has no word in lessons. Watch one of the images of the data.</source>
        <translation>Verilerde olmayan bir görüntüyü izlemek için derslerde sözcük yok. Verilerdeki görüntülerden birini izleyin.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Ağırlık sönümü</translation>
    </message>
    <message>
        <source>What it sees in training it knows, other images less well.</source>
        <translation>Eğitimde gördüğünü bilir, diğer görüntüleri daha az.</translation>
    </message>
    <message>
        <source>What negative values are multiplied by.</source>
        <translation>Negatif değerlerin çarpıldığı sayı.</translation>
    </message>
    <message>
        <source>What the Lab has put together has no word in lessons. They can vary settings of the training, augment and template, over up to 20 seeds, in 60 runs.</source>
        <translation>Laboratuvarda hazırlanan için derslerde sözcük yok. Eğitim ayarlarını, augment ve template’i en çok 20 tohumla, 60 çalıştırmada değiştirebilirler.</translation>
    </message>
    <message>
        <source>What the Lab has tried has no word in lessons. Vary less in it.</source>
        <translation>Laboratuvarın denediği için derslerde sözcük yok. Daha az şey değiştirin.</translation>
    </message>
    <message>
        <source>What was trained before the recording is not in the lesson: its learners begin with a new network. Let them train in it.</source>
        <translation>Kayıttan önce eğitilenler derste yok: öğrenenler yeni bir ağla başlar. Ders içinde eğitmelerini sağlayın.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Genişlik</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>With pads {numbers} a window {size} would lie outside the image.</source>
        <translation>{numbers} dolguyla {size} pencere görüntünün dışında kalır.</translation>
    </message>
    <message>
        <source>You are back at now, so the step gets no line for the other moment: in the end nothing would show that it was looked at. Press “Next step” while you are there; the next step begins with now by itself.</source>
        <translation>Şimdiye döndünüz; bu yüzden adımda öteki an için satır yok: sonunda ona bakıldığını hiçbir şey göstermezdi. Oradayken “Sonraki adım”a basın; sonraki adım kendiliğinden şimdiyle başlar.</translation>
    </message>
    <message>
        <source>Zero padding</source>
        <translation>Sıfır dolgu</translation>
    </message>
    <message>
        <source>Zeros of the padding are values too: the mean is smaller at the border.</source>
        <translation>Dolgunun sıfırları da değerdir: ortalama kenarlarda daha küçük olur.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>doğruluk</translation>
    </message>
    <message>
        <source>adding</source>
        <translation>ekleniyor</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ve {n} tane daha</translation>
    </message>
    <message>
        <source>asking what moves each class</source>
        <translation>her sınıfı neyin etkilediği soruluyor</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>ikili çapraz entropi</translation>
    </message>
    <message>
        <source>box blur</source>
        <translation>kutu bulanıklığı</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>kalibre ediliyor</translation>
    </message>
    <message>
        <source>choosing a threshold</source>
        <translation>eşik seçiliyor</translation>
    </message>
    <message>
        <source>class</source>
        <translation>sınıf</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>sınıflar</translation>
    </message>
    <message>
        <source>climbing</source>
        <translation>tırmanılıyor</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>sütunlar</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>karşılaştırılıyor</translation>
    </message>
    <message>
        <source>comparing with random concepts</source>
        <translation>rastgele kavramlarla karşılaştırılıyor</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>sabit</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopyalanıyor</translation>
    </message>
    <message>
        <source>copying pixels</source>
        <translation>pikseller kopyalanıyor</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>kosinüs</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>çapraz entropi</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>kod çözülüyor</translation>
    </message>
    <message>
        <source>dilation {n}</source>
        <translation>genleşme {n}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>uymuyor</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>çiziliyor</translation>
    </message>
    <message>
        <source>edges, 4 neighbours</source>
        <translation>kenarlar, 4 komşu</translation>
    </message>
    <message>
        <source>edges, 8 neighbours</source>
        <translation>kenarlar, 8 komşu</translation>
    </message>
    <message>
        <source>edges, diagonal</source>
        <translation>kenarlar, çapraz</translation>
    </message>
    <message>
        <source>emboss</source>
        <translation>kabartma</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epok</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>kestiriliyor</translation>
    </message>
    <message>
        <source>filming</source>
        <translation>film çekiliyor</translation>
    </message>
    <message>
        <source>finding out what “not sure” is</source>
        <translation>“emin değil” ne demek, bulunuyor</translation>
    </message>
    <message>
        <source>finding the directions of largest variance</source>
        <translation>varyansı en büyük yönler bulunuyor</translation>
    </message>
    <message>
        <source>finding the main directions</source>
        <translation>ana yönler bulunuyor</translation>
    </message>
    <message>
        <source>fixed mean, std</source>
        <translation>fixed mean, std</translation>
    </message>
    <message>
        <source>floor −{n}</source>
        <translation>taban −{n}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>dondurulmuş</translation>
    </message>
    <message>
        <source>handing over</source>
        <translation>teslim ediliyor</translation>
    </message>
    <message>
        <source>height × width</source>
        <translation>yükseklik × genişlik</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>birim</translation>
    </message>
    <message>
        <source>images</source>
        <translation>görüntü</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>girdi {0}</translation>
    </message>
    <message>
        <source>installed with Python</source>
        <translation>Python ile kurulu</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>değerlendiriliyor</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiket</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiketler</translation>
    </message>
    <message>
        <source>learned slope</source>
        <translation>öğrenilen eğim</translation>
    </message>
    <message>
        <source>learning the background</source>
        <translation>arka plan öğreniliyor</translation>
    </message>
    <message>
        <source>learning what is background</source>
        <translation>neyin arka plan olduğu öğreniliyor</translation>
    </message>
    <message>
        <source>listing images</source>
        <translation>görüntüler listeleniyor</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>yükleniyor</translation>
    </message>
    <message>
        <source>looking at an image</source>
        <translation>bir görüntüye bakılıyor</translation>
    </message>
    <message>
        <source>looking at images</source>
        <translation>görüntülere bakılıyor</translation>
    </message>
    <message>
        <source>looking at the image</source>
        <translation>görüntüye bakılıyor</translation>
    </message>
    <message>
        <source>looking at the units</source>
        <translation>birimlere bakılıyor</translation>
    </message>
    <message>
        <source>looking at their parts</source>
        <translation>parçalarına bakılıyor</translation>
    </message>
    <message>
        <source>looking closer</source>
        <translation>yakından bakılıyor</translation>
    </message>
    <message>
        <source>looking for pictures</source>
        <translation>resimler aranıyor</translation>
    </message>
    <message>
        <source>making batches</source>
        <translation>yığınlar hazırlanıyor</translation>
    </message>
    <message>
        <source>map {n} of {block}</source>
        <translation>{block} haritası {n}</translation>
    </message>
    <message>
        <source>mean 0, std 1</source>
        <translation>ort. 0, std. 1</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>ortalama mutlak hata</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>ölçülüyor</translation>
    </message>
    <message>
        <source>measuring PyTorch</source>
        <translation>PyTorch ölçülüyor</translation>
    </message>
    <message>
        <source>mixed: 16 and 32 bits</source>
        <translation>karma: 16 ve 32 bit</translation>
    </message>
    <message>
        <source>momentum {n}</source>
        <translation>momentum {n}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>susturulmuş</translation>
    </message>
    <message>
        <source>muted: passes its input on</source>
        <translation>susturuldu: girdisini geçirir</translation>
    </message>
    <message>
        <source>newer cnndesk</source>
        <translation>daha yeni cnndesk</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>girdi yok</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>etiket yok</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norm</translation>
    </message>
    <message>
        <source>normal, 0.05</source>
        <translation>normal, 0.05</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>bağlı değil</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>emin değil</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>henüz ölçülmedi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>nothing left of {size}</source>
        <translation>{size} boyutundan bir şey kalmadı</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>birbiri ardına</translation>
    </message>
    <message>
        <source>one after the other, {n} threads</source>
        <translation>birbiri ardına, {n} iş parçacığı</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>tek döngü</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <translation>ortogonal</translation>
    </message>
    <message>
        <source>output {0}</source>
        <translation>çıktı {0}</translation>
    </message>
    <message>
        <source>over all inputs n</source>
        <translation>tüm n girdileri üzerinden</translation>
    </message>
    <message>
        <source>over channels c and kernel cells i, j; s is the stride</source>
        <translation>c kanalları ve i, j çekirdek hücreleri üzerinden; s adımdır</translation>
    </message>
    <message>
        <source>over kernel cells i, j; s is the stride</source>
        <translation>i, j çekirdek hücreleri üzerinden; s adımdır</translation>
    </message>
    <message>
        <source>over matrix cells i, j; s is the stride</source>
        <translation>i, j matris hücreleri üzerinden; s adımdır</translation>
    </message>
    <message>
        <source>over n channels around</source>
        <translation>çevredeki n kanal üzerinden</translation>
    </message>
    <message>
        <source>over the whole map</source>
        <translation>tüm harita üzerinde</translation>
    </message>
    <message>
        <source>over {n} channels</source>
        <translation>{n} kanal üzerinde</translation>
    </message>
    <message>
        <source>over {plane}</source>
        <translation>{plane} üzerinde</translation>
    </message>
    <message>
        <source>padded input {0}</source>
        <translation>kenarlı girdi {0}</translation>
    </message>
    <message>
        <source>pads too large</source>
        <translation>dolgular çok büyük</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>görüntü başına</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>piksel</translation>
    </message>
    <message>
        <source>pixels, height × width</source>
        <translation>piksel, yükseklik × genişlik</translation>
    </message>
    <message>
        <source>pixels: top, bottom, left, right</source>
        <translation>piksel: üst, alt, sol, sağ</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>taşınabilir</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>görüntüler okunuyor</translation>
    </message>
    <message>
        <source>reading images as the project will</source>
        <translation>görüntüler projedeki gibi okunuyor</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>resimler okunuyor</translation>
    </message>
    <message>
        <source>reading the path</source>
        <translation>yol okunuyor</translation>
    </message>
    <message>
        <source>recognising</source>
        <translation>tanınıyor</translation>
    </message>
    <message>
        <source>reduce on plateau</source>
        <translation>platoda azalt</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>satırlar</translation>
    </message>
    <message>
        <source>searching for what excites {block}</source>
        <translation>{block} bloğunu uyaranlar aranıyor</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>keskinleştirme</translation>
    </message>
    <message>
        <source>slope {n}</source>
        <translation>eğim {n}</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>karesel hata</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>tek başına</translation>
    </message>
    <message>
        <source>step</source>
        <translation>basamaklı</translation>
    </message>
    <message>
        <source>stride {n}</source>
        <translation>adım {n}</translation>
    </message>
    <message>
        <source>taking values apart</source>
        <translation>değerler ayrıştırılıyor</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>the loss along the path</source>
        <translation>yol boyunca kayıp</translation>
    </message>
    <message>
        <source>the loss around it</source>
        <translation>çevresindeki kayıp</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>süre ölçülüyor</translation>
    </message>
    <message>
        <source>to one row</source>
        <translation>tek satıra</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>bugün {time}</translation>
    </message>
    <message>
        <source>too many extra rows</source>
        <translation>ek satır çok fazla</translation>
    </message>
    <message>
        <source>top, bottom, left, right</source>
        <translation>üst, alt, sol, sağ</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>elle girildi</translation>
    </message>
    <message>
        <source>valid: the window stays inside the image. same: zeros around it keep the size.</source>
        <translation>valid: pencere görüntünün içinde kalır. same: çevredeki sıfırlar boyutu korur.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>doğrulama doğruluğu</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>doğrulama kaybı</translation>
    </message>
    <message>
        <source>value</source>
        <translation>değer</translation>
    </message>
    <message>
        <source>values</source>
        <translation>değerler</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>with its neighbour</source>
        <translation>komşusuyla</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>yazılıyor</translation>
    </message>
    <message>
        <source>writing logs</source>
        <translation>günlükler yazılıyor</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>sıfırlar</translation>
    </message>
    <message>
        <source>{0} in it is selected</source>
        <translation>içinde seçili: {0}</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>seçili: {0}</translation>
    </message>
    <message>
        <source>{0}, folded group</source>
        <translation>{0}, katlanmış grup</translation>
    </message>
    <message>
        <source>{block} holds {share:.0f} % of the parameters; a global average pool before it leaves it {left}.</source>
        <translation>{block} parametrelerin {share:.0f} % kadarını tutuyor; önüne global ort. havuzlama gelirse {left} kalır.</translation>
    </message>
    <message>
        <source>{block} is not connected.</source>
        <translation>{block} bağlı değil.</translation>
    </message>
    <message>
        <source>{block} takes {inputs} and has {n}.</source>
        <translation>{block} {inputs} ister, {n} tane var.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} ve {second}</translation>
    </message>
    <message>
        <source>{first} and {second} channels</source>
        <translation>{first} ve {second} kanal</translation>
    </message>
    <message>
        <source>{first} and {second} have no activation between them: together they can do no more than one block.</source>
        <translation>{first} ile {second} arasında aktivasyon yok: birlikte tek bir bloktan fazlasını yapamazlar.</translation>
    </message>
    <message>
        <source>{groups} groups do not divide the {channels}.</source>
        <translation>{groups} grup şunu bölmüyor: {channels}.</translation>
    </message>
    <message>
        <source>{groups} groups do not divide the {filters}.</source>
        <translation>{groups} grup şunu bölmüyor: {filters}.</translation>
    </message>
    <message>
        <source>{groups} groups, {channels} channels</source>
        <translation>{groups} grup, {channels} kanal</translation>
    </message>
    <message>
        <source>{groups} groups, {filters} filters</source>
        <translation>{groups} grup, {filters} filtre</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} ve {n} tane daha</translation>
    </message>
    <message>
        <source>{name} to {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{n} % of the maps</source>
        <translation>haritaların {n} %’si</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} bin</source>
        <translation>{n} aralık</translation>
    </message>
    <message>
        <source>{n} bins</source>
        <translation>{n} aralık</translation>
    </message>
    <message>
        <source>{n} block</source>
        <translation>{n} blok</translation>
    </message>
    <message>
        <source>{n} blocks</source>
        <translation>{n} blok</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} bayt</translation>
    </message>
    <message>
        <source>{n} channel</source>
        <translation>{n} kanal</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} kanal</translation>
    </message>
    <message>
        <source>{n} class</source>
        <translation>{n} sınıf</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} sınıf</translation>
    </message>
    <message>
        <source>{n} each</source>
        <translation>kanal başına {n}</translation>
    </message>
    <message>
        <source>{n} epoch</source>
        <translation>{n} epok</translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation>{n} epok</translation>
    </message>
    <message>
        <source>{n} filter</source>
        <translation>{n} filtre</translation>
    </message>
    <message>
        <source>{n} filters</source>
        <translation>{n} filtre</translation>
    </message>
    <message>
        <source>{n} folder</source>
        <translation>{n} klasör</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation>{n} klasör</translation>
    </message>
    <message>
        <source>{n} group</source>
        <translation>{n} grup</translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation>{n} grup</translation>
    </message>
    <message>
        <source>{n} image</source>
        <translation>{n} görüntü</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} görüntü</translation>
    </message>
    <message>
        <source>{n} input</source>
        <translation>{n} girdi</translation>
    </message>
    <message>
        <source>{n} input channel</source>
        <translation>{n} girdi kanalı</translation>
    </message>
    <message>
        <source>{n} input channels</source>
        <translation>{n} girdi kanalı</translation>
    </message>
    <message>
        <source>{n} inputs</source>
        <translation>{n} girdi</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} label</source>
        <translation>{n} etiket</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} etiket</translation>
    </message>
    <message>
        <source>{n} link</source>
        <translation>{n} bağlantı</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} bağlantı</translation>
    </message>
    <message>
        <source>{n} map</source>
        <translation>{n} harita</translation>
    </message>
    <message>
        <source>{n} maps</source>
        <translation>{n} harita</translation>
    </message>
    <message>
        <source>{n} maps of {block}</source>
        <translation>{block}: {n} harita</translation>
    </message>
    <message>
        <source>{n} of {maps} maps of {block} are zero for every image and learn no more.</source>
        <translation>{block} bloğunun {maps} haritasından {n} tanesi her görüntüde sıfır ve artık öğrenmiyor.</translation>
    </message>
    <message>
        <source>{n} or more inputs</source>
        <translation>{n} veya daha çok girdi</translation>
    </message>
    <message>
        <source>{n} parameter</source>
        <translation>{n} parametre</translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation>{n} parametre</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n} resim</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} resim</translation>
    </message>
    <message>
        <source>{n} run</source>
        <translation>{n} çalıştırma</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} çalıştırma</translation>
    </message>
    <message>
        <source>{n} side by side, 1 thread each</source>
        <translation>{n} tane yan yana, her biri 1 iş parçacığı</translation>
    </message>
    <message>
        <source>{n} test image</source>
        <translation>{n} test görüntüsü</translation>
    </message>
    <message>
        <source>{n} test images</source>
        <translation>{n} test görüntüsü</translation>
    </message>
    <message>
        <source>{n} times the same</source>
        <translation>{n} kez aynısı</translation>
    </message>
    <message>
        <source>{n} unit</source>
        <translation>{n} birim</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n} birim</translation>
    </message>
    <message>
        <source>{n} value</source>
        <translation>{n} değer</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} değer</translation>
    </message>
    <message>
        <source>{n} weight</source>
        <translation>{n} ağırlık</translation>
    </message>
    <message>
        <source>{n} weights</source>
        <translation>{n} ağırlık</translation>
    </message>
    <message>
        <source>{subject} is larger than the {target}.</source>
        <translation>{subject}, sığmıyor: {target}.</translation>
    </message>
    <message>
        <source>{title} needs at least {fewest}, not {channels}.</source>
        <translation>{title} en az {fewest} ister, {channels} değil.</translation>
    </message>
    <message>
        <source>{title} needs inputs of the same height and width, not {first} and {shape}.</source>
        <translation>{title} aynı yükseklik ve genişlikte girdiler ister, {first} ve {shape} değil.</translation>
    </message>
    <message>
        <source>{title} needs inputs with the same number of channels, not {first} and {shape}.</source>
        <translation>{title} aynı kanal sayısında girdiler ister, {first} ve {shape} değil.</translation>
    </message>
    <message>
        <source>{title} needs one number per {noun}, but its input is {shape}.</source>
        <translation>{title} her {noun} için bir sayı ister, ama girdisi {shape}.</translation>
    </message>
    <message>
        <source>{what} in {block}.</source>
        <translation>{block} içinde: {what}.</translation>
    </message>
    <message>
        <source>{window} on {input}</source>
        <translation>{window} → {input}</translation>
    </message>
    <message>
        <source>{window} with dilation {dilation} spans {span}, which</source>
        <translation>{window}, {dilation} genişlemeyle {span} kaplıyor</translation>
    </message>
    <message>
        <source>“mean 0, std 1” uses the mean and spread of the training images; “fixed” keeps those that a network was trained with elsewhere.</source>
        <translation>“mean 0, std 1” eğitim görüntülerinin ortalamasını ve yayılımını kullanır; “fixed” ağın başka yerde eğitildiği değerleri korur.</translation>
    </message>
    <message>
        <source>“{large}” has {many:,} training images, {times:.1f} times as many as “{small}” with {few:,}</source>
        <translation>“{large}” sınıfının {many:,} eğitim görüntüsü var, {few:,} görüntülü “{small}” sınıfının {times:.1f} katı</translation>
    </message>
</context>
</TS>
