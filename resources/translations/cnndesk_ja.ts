<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Draw it as one (O)</source>
        <translation>1つにまとめて表示 (O)</translation>
    </message>
    <message>
        <source>Draw them as one (Ctrl+G)</source>
        <translation>1つのグループにする (Ctrl+G)</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Keep its weights (L)</source>
        <translation>重みを固定する (L)</translation>
    </message>
    <message>
        <source>Let it learn again (L)</source>
        <translation>再び学習させる (L)</translation>
    </message>
    <message>
        <source>Let it pass its input on (M)</source>
        <translation>入力をそのまま通す (M)</translation>
    </message>
    <message>
        <source>Let it work again (M)</source>
        <translation>再び働かせる (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More to do with this block</source>
        <translation>このブロックのその他の操作</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show what is in it (O)</source>
        <translation>中身を表示 (O)</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>What to do with the block</source>
        <translation>ブロックの操作</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;About cnndesk</source>
        <translation>cnndesk について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Choose an image…</source>
        <translation>画像を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>プロジェクトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filters of the block</source>
        <translation>ブロックのフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a block</source>
        <translation>ブロックを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fold or open the group</source>
        <translation>グループを折りたたむ/開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>健全性(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Left column</source>
        <translation>左の列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map of images</source>
        <translation>画像の地図(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Presentation size</source>
        <translation>発表用サイズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Random image</source>
        <translation>ランダムな画像(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Right column</source>
        <translation>右の列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step through the block</source>
        <translation>ブロックをステップ実行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>根拠(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>下揃え(&amp;B)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左揃え(&amp;L)</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>右揃え(&amp;G)</translation>
    </message>
    <message>
        <source>Align t&amp;op</source>
        <translation>上揃え(&amp;O)</translation>
    </message>
    <message>
        <source>Arrange left to &amp;right</source>
        <translation>左から右へ整列(&amp;R)</translation>
    </message>
    <message>
        <source>Arrange top &amp;down</source>
        <translation>上から下へ整列(&amp;D)</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>スタートページに戻る</translation>
    </message>
    <message>
        <source>Block &amp;after</source>
        <translation>次のブロック(&amp;A)</translation>
    </message>
    <message>
        <source>Block &amp;before</source>
        <translation>前のブロック(&amp;B)</translation>
    </message>
    <message>
        <source>Blocks show their output</source>
        <translation>ブロックに出力を表示</translation>
    </message>
    <message>
        <source>Blocks show their time</source>
        <translation>ブロックに時間を表示</translation>
    </message>
    <message>
        <source>Changes to &amp;images…</source>
        <translation>画像の変更(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose the image that every view shows</source>
        <translation>すべてのビューに表示する画像を選択</translation>
    </message>
    <message>
        <source>Collapse the column on the left, or open it</source>
        <translation>左の列を閉じる、または開く</translation>
    </message>
    <message>
        <source>Collapse the column on the right, or open it</source>
        <translation>右の列を閉じる、または開く</translation>
    </message>
    <message>
        <source>Conf&amp;usion matrix</source>
        <translation>混同行列(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the selected blocks or link; the chain closes</source>
        <translation>選択したブロックや接続を削除します。前後はつながります</translation>
    </message>
    <message>
        <source>Draw on the watched image and see what changes</source>
        <translation>注目画像に描き込み、変化を見る</translation>
    </message>
    <message>
        <source>Draw the group as one, or show what is in it</source>
        <translation>グループを1つとして描く、または中身を表示</translation>
    </message>
    <message>
        <source>Draw the selected blocks as one</source>
        <translation>選択したブロックを1つとして描く</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>探索(&amp;X)</translation>
    </message>
    <message>
        <source>End this run</source>
        <translation>この実行を終える</translation>
    </message>
    <message>
        <source>Export drawing as &amp;PNG…</source>
        <translation>図をPNGで書き出し(&amp;P)…</translation>
    </message>
    <message>
        <source>Export drawing as S&amp;VG…</source>
        <translation>図をSVGで書き出し(&amp;V)…</translation>
    </message>
    <message>
        <source>F&amp;lashlight</source>
        <translation>懐中電灯(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>Fea&amp;ture maps of the block</source>
        <translation>ブロックの特徴マップ(&amp;T)</translation>
    </message>
    <message>
        <source>Filter &amp;lab</source>
        <translation>フィルター実験室(&amp;L)</translation>
    </message>
    <message>
        <source>Find what belongs together, and what repeats</source>
        <translation>まとまりと繰り返しを見つける</translation>
    </message>
    <message>
        <source>Find what the network knows in a larger picture</source>
        <translation>ネットワークの知るものを大きな画像の中で探す</translation>
    </message>
    <message>
        <source>Fit the drawing into the view</source>
        <translation>図全体をビューに収める</translation>
    </message>
    <message>
        <source>Fold all group&amp;s</source>
        <translation>すべてのグループを折りたたむ(&amp;S)</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>固定(&amp;Z)</translation>
    </message>
    <message>
        <source>Give its columns the widths they have at first</source>
        <translation>列を最初の幅に戻す</translation>
    </message>
    <message>
        <source>Glo&amp;ssary…</source>
        <translation>用語集(&amp;S)…</translation>
    </message>
    <message>
        <source>Go to the first block that does not fit</source>
        <translation>最初の合わないブロックへ移動</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>グループ化(&amp;U)</translation>
    </message>
    <message>
        <source>Group t&amp;he stages</source>
        <translation>ステージをグループ化(&amp;H)</translation>
    </message>
    <message>
        <source>Hide strip and columns, or put them back</source>
        <translation>帯と列を隠す、または戻す</translation>
    </message>
    <message>
        <source>How to work with the program, in pictures</source>
        <translation>プログラムの使い方を図で説明</translation>
    </message>
    <message>
        <source>I&amp;mport a network…</source>
        <translation>ネットワークを読み込み(&amp;M)…</translation>
    </message>
    <message>
        <source>Image from a fil&amp;e…</source>
        <translation>ファイルから画像(&amp;E)…</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>独立したウィンドウで(&amp;W)</translation>
    </message>
    <message>
        <source>Keep the block's weights out of training</source>
        <translation>ブロックの重みを学習から外す</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>ログ(&amp;O)</translation>
    </message>
    <message>
        <source>Larger type, for a projector</source>
        <translation>プロジェクター用に文字を大きく</translation>
    </message>
    <message>
        <source>Less motio&amp;n</source>
        <translation>動きを減らす(&amp;N)</translation>
    </message>
    <message>
        <source>Let the block pass its input on unchanged</source>
        <translation>ブロックに入力をそのまま通させる</translation>
    </message>
    <message>
        <source>List the images that were relabelled or left out</source>
        <translation>ラベル変更または除外した画像の一覧</translation>
    </message>
    <message>
        <source>Look at the network as it was a moment before</source>
        <translation>1つ前の時点のネットワークを見る</translation>
    </message>
    <message>
        <source>Look at the network as it was a moment later</source>
        <translation>1つ後の時点のネットワークを見る</translation>
    </message>
    <message>
        <source>Moment after</source>
        <translation>次の時点</translation>
    </message>
    <message>
        <source>Moment before</source>
        <translation>前の時点</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>移動やフェードをしません</translation>
    </message>
    <message>
        <source>Only the &amp;centre</source>
        <translation>中央のみ(&amp;C)</translation>
    </message>
    <message>
        <source>Op&amp;en all groups</source>
        <translation>すべてのグループを開く(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;images…</source>
        <translation>画像を開く(&amp;I)…</translation>
    </message>
    <message>
        <source>Open a &amp;zip, CSV or data file…</source>
        <translation>zip、CSV、データファイルを開く(&amp;Z)…</translation>
    </message>
    <message>
        <source>Open a folder of images, one folder per class</source>
        <translation>クラスごとのフォルダーを含む画像フォルダーを開く</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Open a zip or CSV of images, MNIST (IDX) or CIFAR files</source>
        <translation>画像のzipやCSV、MNIST (IDX)、CIFARファイルを開く</translation>
    </message>
    <message>
        <source>Open drawn s&amp;hapes</source>
        <translation>描いた図形を開く(&amp;H)</translation>
    </message>
    <message>
        <source>Open handwritten &amp;digits</source>
        <translation>手書き数字を開く(&amp;D)</translation>
    </message>
    <message>
        <source>Open the log at the bottom, or close it</source>
        <translation>下のログを開く、または閉じる</translation>
    </message>
    <message>
        <source>Pa&amp;int on the image</source>
        <translation>画像に描き込む(&amp;I)</translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation>ユニットを指すと、見ている所が光ります</translation>
    </message>
    <message>
        <source>Pre&amp;dictions</source>
        <translation>予測(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;set this workspace</source>
        <translation>このワークスペースをリセット(&amp;S)</translation>
    </message>
    <message>
        <source>Rec&amp;ognise in a picture</source>
        <translation>画像の中で認識(&amp;O)</translation>
    </message>
    <message>
        <source>Run one &amp;batch</source>
        <translation>1バッチ実行(&amp;B)</translation>
    </message>
    <message>
        <source>Run one &amp;epoch</source>
        <translation>1エポック実行(&amp;E)</translation>
    </message>
    <message>
        <source>Run one batch, then pause</source>
        <translation>1バッチ実行して一時停止</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause</source>
        <translation>エポックの終わりまで実行して一時停止</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>パレットを検索</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select the block before in the network strip</source>
        <translation>ネットワークの帯で前のブロックを選択</translation>
    </message>
    <message>
        <source>Select the next block in the network strip</source>
        <translation>ネットワークの帯で次のブロックを選択</translation>
    </message>
    <message>
        <source>Show &amp;cost</source>
        <translation>コストを表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;maps</source>
        <translation>マップを表示(&amp;M)</translation>
    </message>
    <message>
        <source>Show all steps, go back to any</source>
        <translation>すべての操作を表示し、任意の所に戻る</translation>
    </message>
    <message>
        <source>Show the &amp;problem</source>
        <translation>問題を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Show the centre in a window of its own: for a second screen, a projector</source>
        <translation>中央を独立したウィンドウに表示: 2台目の画面やプロジェクター用</translation>
    </message>
    <message>
        <source>Show which parts of the watched image speak for a class</source>
        <translation>注目画像のどの部分がクラスの根拠かを表示</translation>
    </message>
    <message>
        <source>Slide a filter of your own over an image</source>
        <translation>自分のフィルターを画像の上で滑らせる</translation>
    </message>
    <message>
        <source>Start anew with fresh weights</source>
        <translation>新しい重みで最初から始める</translation>
    </message>
    <message>
        <source>Start with an empty network</source>
        <translation>空のネットワークから始める</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>テーマを切り替え</translation>
    </message>
    <message>
        <source>Take over a network of another program (ONNX), with its weights</source>
        <translation>ほかのプログラムのネットワーク (ONNX) を重みごと取り込む</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>グループを解除する</translation>
    </message>
    <message>
        <source>Train, or pause</source>
        <translation>学習、または一時停止</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>グループ解除(&amp;N)</translation>
    </message>
    <message>
        <source>Versions, machine and log, for a report of an error</source>
        <translation>エラー報告用のバージョン、マシン、ログ</translation>
    </message>
    <message>
        <source>Watch a picture of your own: every view shows it</source>
        <translation>自分の画像に注目し、すべてのビューに表示</translation>
    </message>
    <message>
        <source>Watch any image</source>
        <translation>任意の画像に注目</translation>
    </message>
    <message>
        <source>Watch the image before</source>
        <translation>前の画像に注目</translation>
    </message>
    <message>
        <source>Watch the next image</source>
        <translation>次の画像に注目</translation>
    </message>
    <message>
        <source>Weights, gradients and activations over the training, and dead units</source>
        <translation>学習中の重み、勾配、活性化と、不活性ユニット</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>用語の意味</translation>
    </message>
    <message>
        <source>Which classes are taken for which</source>
        <translation>どのクラスをどのクラスと取り違えるか</translation>
    </message>
    <message>
        <source>Which images a block sees alike</source>
        <translation>ブロックがどの画像を似ていると見るか</translation>
    </message>
    <message>
        <source>Work the selected block out, number by number</source>
        <translation>選択したブロックの数値を1つずつ計算</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>view</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>ActivationPage</name>
    <message>
        <source>Activation</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Other activations</source>
        <translation>ほかの活性化関数</translation>
    </message>
    <message>
        <source>others…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>x on the curve</source>
        <translation>曲線上のx</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>loss {v:.2f} · {part}</source>
        <translation>損失 {v:.2f} · {part}</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>1 image</source>
        <translation>1枚の画像</translation>
    </message>
    <message>
        <source>All labels are right.</source>
        <translation>すべてのラベルが正解です。</translation>
    </message>
    <message>
        <source>Every image as CSV…</source>
        <translation>全画像をCSVで…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSVで書き出し</translation>
    </message>
    <message>
        <source>Images behind the numbers</source>
        <translation>数値の元になった画像</translation>
    </message>
    <message>
        <source>Images with mistakes</source>
        <translation>誤りのある画像</translation>
    </message>
    <message>
        <source>Judge again with the present weights</source>
        <translation>現在の重みで再評価</translation>
    </message>
    <message>
        <source>Largest errors</source>
        <translation>最大の誤差</translation>
    </message>
    <message>
        <source>MAE {mae}, RMSE {rmse}, R² {r2}, {count}</source>
        <translation>MAE {mae}、RMSE {rmse}、R² {r2}、{count}</translation>
    </message>
    <message>
        <source>Mean absolute error, root of the mean squared error, and the share of the variance that the network explains</source>
        <translation>平均絶対誤差、二乗平均平方根誤差、ネットワークが説明する分散の割合</translation>
    </message>
    <message>
        <source>Mean of the labels' average precisions; F1 over all labels at 50 %; images without a mistake</source>
        <translation>ラベルごとの平均適合率の平均、50 %での全ラベルの F1、誤りのない画像</translation>
    </message>
    <message>
        <source>Mistakes with {name}</source>
        <translation>{name} の誤り</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>データの区分</translation>
    </message>
    <message>
        <source>Scores as CSV…</source>
        <translation>スコアをCSVで…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>mAP {map:.3f}, F1 {f1:.3f}, {p:.1f} % of {n} with all labels right</source>
        <translation>mAP {map:.3f}、F1 {f1:.3f}、{n}枚の{p:.1f} %で全ラベル正解</translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation>見落とし: {names}</translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation>真値 {t}、予測 {p}</translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation>誤り: {names}</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation>{name} を書き込めませんでした: {reason}。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n}枚の画像</translation>
    </message>
</context>
<context>
    <name>AugmentationForm</name>
    <message>
        <source>Another draw</source>
        <translation>別の例を作る</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>Change augmentation</source>
        <translation>データ拡張の変更</translation>
    </message>
    <message>
        <source>Eight draws of the watched image. Training sees a new one in every epoch.</source>
        <translation>注目画像から作った8例。学習ではエポックごとに新しいものを見ます。</translation>
    </message>
    <message>
        <source>Strengths: how much each kind changes an image</source>
        <translation>強さ: 各種類が画像をどれだけ変えるか</translation>
    </message>
    <message>
        <source>{kind}, strength</source>
        <translation>{kind}、強さ</translation>
    </message>
</context>
<context>
    <name>Autosaver</name>
    <message>
        <source>The work could not be kept safe: {0}</source>
        <translation>作業を保護できませんでした: {0}</translation>
    </message>
</context>
<context>
    <name>AxisCard</name>
    <message>
        <source>Vary {0} no longer</source>
        <translation>{0} を変えるのをやめる</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}から{high}</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>An error in the program: {error}.</source>
        <translation>プログラムのエラー: {error}。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>BesideNow</name>
    <message>
        <source>Epoch {n}</source>
        <translation>エポック{n}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Loss, tr.</source>
        <translation>損失（学）</translation>
    </message>
    <message>
        <source>Loss, training</source>
        <translation>損失（学習）</translation>
    </message>
    <message>
        <source>Loss, val.</source>
        <translation>損失（検）</translation>
    </message>
    <message>
        <source>Loss, validation</source>
        <translation>損失（検証）</translation>
    </message>
    <message>
        <source>Moments that are kept</source>
        <translation>保持している時点</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Only what changed is written. Where {n} MB are full, old ones are rounded, then thinned out; marked ones stay.</source>
        <translation>変わったものだけを書き込みます。{n} MBに達すると、古い時点は精度を落とし、さらに間引きます。印を付けたものは残ります。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Saved moments</source>
        <translation>保存した時点</translation>
    </message>
    <message>
        <source>The moment beside now</source>
        <translation>現在と並べる時点</translation>
    </message>
    <message>
        <source>To go on from</source>
        <translation>再開可能</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>You look at an earlier moment. Fork from it, or go back to now, to train on.</source>
        <translation>以前の時点を見ています。学習を続けるには、ここから分岐するか、現在に戻ってください。</translation>
    </message>
</context>
<context>
    <name>BlockDetail</name>
    <message>
        <source>Activations</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>ここに問題はありません。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>ゼロ</translation>
    </message>
</context>
<context>
    <name>BlockItem</name>
    <message>
        <source>predicted</source>
        <translation>予測</translation>
    </message>
</context>
<context>
    <name>BlockTitle</name>
    <message>
        <source>The weights are those that a training begins with: random numbers.</source>
        <translation>重みは学習開始時のもの、つまり乱数です。</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未学習</translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>Calibrate probabilities</source>
        <translation>確率を較正</translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them.</source>
        <translation>確率はネットワークの出力のままです。</translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them. Click to calibrate them on the validation pictures, so that of what is said at 80 % about 80 % is right.</source>
        <translation>確率はネットワークの出力のままです。クリックすると検証画像で較正し、80 %と言われたものの約80 %が正解になるようにします。</translation>
    </message>
    <message>
        <source>{sentence} Click to take it back.</source>
        <translation>{sentence}クリックで取り消します。</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>ネットワークを選択</translation>
    </message>
    <message>
        <source>Map {n}: {name}</source>
        <translation>マップ{n}: {name}</translation>
    </message>
    <message>
        <source>{0} images are ready.</source>
        <translation>{0}枚の画像の準備ができました。</translation>
    </message>
</context>
<context>
    <name>CardCorrector</name>
    <message>
        <source>Clear the list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>It is another class…</source>
        <translation>別のクラスです…</translation>
    </message>
    <message>
        <source>It is a…</source>
        <translation>これは…</translation>
    </message>
    <message>
        <source>It is: {name}</source>
        <translation>これは {name}</translation>
    </message>
    <message>
        <source>Say what is on the selected pictures (R)</source>
        <translation>選んだ画像に写っているものを指定 (R)</translation>
    </message>
    <message>
        <source>Say what is on {0}</source>
        <translation>{0}に写っているものを指定</translation>
    </message>
    <message>
        <source>Take back what is on {0}</source>
        <translation>{0}の指定を取り消す</translation>
    </message>
    <message>
        <source>Take off the list (Del)</source>
        <translation>一覧から外す (Del)</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>修正を取り消す</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>The network was trained on this picture.</source>
        <translation>ネットワークはこの画像で学習しました。</translation>
    </message>
    <message>
        <source>cannot be read. {reason}</source>
        <translation>読み込めません。{reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>まだ見ていません</translation>
    </message>
    <message>
        <source>not sure: {words}</source>
        <translation>不確か: {words}</translation>
    </message>
    <message>
        <source>{name}, as you say; the network: {words}</source>
        <translation>{name}（あなたの指定）。ネットワーク: {words}</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source> epochs</source>
        <translation> エポック</translation>
    </message>
    <message>
        <source>. Not trained on yet.</source>
        <translation>。まだ学習に使っていません。</translation>
    </message>
    <message>
        <source>All changes taken back</source>
        <translation>すべての変更を取り消しました</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>学習を続ける</translation>
    </message>
    <message>
        <source>Epochs to go on</source>
        <translation>続けるエポック数</translation>
    </message>
    <message>
        <source>Go on from the same weights and optimiser state, with these changes</source>
        <translation>同じ重みと最適化手法の状態から、この変更を加えて続けます</translation>
    </message>
    <message>
        <source>How many epochs the finished training goes on for</source>
        <translation>終わった学習を何エポック続けるか</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>今すぐ使う</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changes to images</source>
        <translation>画像の変更</translation>
    </message>
    <message>
        <source>Choose changes in the list first.</source>
        <translation>先に一覧で変更を選んでください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>元データ</translation>
    </message>
    <message>
        <source>No image was changed. Choose images in a gallery or in the panel Images, then Relabel or Exclude.</source>
        <translation>変更した画像はありません。ギャラリーか「画像」パネルで画像を選び、「ラベル変更」か「除外」を行ってください。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>ファイルが変更済み</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{a}, left out</source>
        <translation>{a}、除外</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>not so</source>
        <translation>違います</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>various</source>
        <translation>さまざま</translation>
    </message>
</context>
<context>
    <name>CircuitColumn</name>
    <message>
        <source>Circuit</source>
        <translation>回路</translation>
    </message>
    <message>
        <source>Mean of {n}</source>
        <translation>{n}枚の平均</translation>
    </message>
    <message>
        <source>Of which images</source>
        <translation>どの画像について</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>1枚の画像</translation>
    </message>
    <message>
        <source>The map above adds {v}</source>
        <translation>上のマップの寄与は {v}</translation>
    </message>
    <message>
        <source>The sum was compared with the value that the engine computed.</source>
        <translation>合計をエンジンの計算値と比較しました。</translation>
    </message>
    <message>
        <source>The {n} maps above add {v}</source>
        <translation>上の{n}枚のマップの合計は {v}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>the constant of {block} {v}</source>
        <translation>{block} の定数 {v}</translation>
    </message>
    <message>
        <source>the engine gives {v}</source>
        <translation>エンジンの値は {v}</translation>
    </message>
    <message>
        <source>the other one adds {v}</source>
        <translation>残り1枚の寄与は {v}</translation>
    </message>
    <message>
        <source>the other {n} add {v}</source>
        <translation>ほかの{n}枚の合計は {v}</translation>
    </message>
    <message>
        <source>what {blocks} sends into it</source>
        <translation>{blocks} から入ってくるもの</translation>
    </message>
</context>
<context>
    <name>CircuitView</name>
    <message>
        <source>HOLD IT BACK</source>
        <translation>抑えるもの</translation>
    </message>
    <message>
        <source>PUSH IT UP</source>
        <translation>押し上げるもの</translation>
    </message>
    <message>
        <source>What feeds the map</source>
        <translation>マップに入ってくるもの</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>寄与</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>what it likes</source>
        <translation>好むもの</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Predicted classes</source>
        <translation>予測クラス</translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>{name}: {n} training, {v} validation, {t} test images</source>
        <translation>{name}: 学習{n}枚、検証{v}枚、テスト{t}枚</translation>
    </message>
</context>
<context>
    <name>ClassPicker</name>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Scores of the classes</source>
        <translation>クラス別スコア</translation>
    </message>
    <message>
        <source>Taken for it</source>
        <translation>予測数</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Delete {0}</source>
        <translation>{0} を削除</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>{0} を挿入</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>{0} を移動</translation>
    </message>
    <message>
        <source>Reconnect {0} to {1}</source>
        <translation>{0} を{1} につなぎ替え</translation>
    </message>
    <message>
        <source>Use template {0}</source>
        <translation>テンプレート {0} を使用</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>A project file…</source>
        <translation>プロジェクトファイル…</translation>
    </message>
    <message>
        <source>An earlier run, or another project file</source>
        <translation>以前の実行、または別のプロジェクトファイル</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Compare with a project</source>
        <translation>プロジェクトと比較</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較対象…</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>For labels and values, look at the Confusion of each run.</source>
        <translation>ラベルと値については、各実行の「混同」を見てください。</translation>
    </message>
    <message>
        <source>No earlier run in this window</source>
        <translation>このウィンドウに以前の実行はありません</translation>
    </message>
    <message>
        <source>Only networks that choose a class are compared</source>
        <translation>比較できるのはクラスを選ぶネットワークだけです</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk プロジェクト (*{0})</translation>
    </message>
</context>
<context>
    <name>ConceptsPanel</name>
    <message>
        <source>A class as the concept</source>
        <translation>クラスを概念にする</translation>
    </message>
    <message>
        <source>A concept is a set of images that have something in common, such as a colour or a background. {n} are enough.</source>
        <translation>概念とは、色や背景など共通点のある画像の集まりです。{n}枚で足ります。</translation>
    </message>
    <message>
        <source>A concept needs at least {n} images.</source>
        <translation>概念には少なくとも{n}枚の画像が必要です。</translation>
    </message>
    <message>
        <source>A folder of pictures…</source>
        <translation>画像のフォルダー…</translation>
    </message>
    <message>
        <source>After that, this tells whether it uses what a set of images shows.</source>
        <translation>その後、画像の集まりが示すものをネットワークが使っているかどうかがここで分かります。</translation>
    </message>
    <message>
        <source>Choose a concept</source>
        <translation>概念を選択</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare with chance</source>
        <translation>偶然と比較</translation>
    </message>
    <message>
        <source>Comparing it takes about {time} here.</source>
        <translation>ここでの比較には約{time}かかります。</translation>
    </message>
    <message>
        <source>Does the network use it?</source>
        <translation>ネットワークはそれを使っていますか？</translation>
    </message>
    <message>
        <source>Draw around images there, then “Use as a concept”</source>
        <translation>そこで画像を囲み、「概念として使う」を選びます</translation>
    </message>
    <message>
        <source>Images of the concept</source>
        <translation>概念の画像</translation>
    </message>
    <message>
        <source>In the map of images…</source>
        <translation>画像の地図で…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>まだ何も選ばれていません</translation>
    </message>
    <message>
        <source>Numbers are how the score of a class changes from other images towards the concept. “–” is not told apart from chance.</source>
        <translation>数値は、クラスのスコアがほかの画像から概念の方向へどう変わるかです。“–” は偶然と区別できません。</translation>
    </message>
    <message>
        <source>Pictures that show the concept</source>
        <translation>概念を示す画像</translation>
    </message>
    <message>
        <source>The concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>The concept is compared with random sets of as many images: at each block, how the score of each class changes from other images towards the concept.</source>
        <translation>概念を同じ枚数のランダムな集合と比較します。ブロックごとに、各クラスのスコアがほかの画像から概念の方向へどう変わるかを調べます。</translation>
    </message>
    <message>
        <source>The images of a class…</source>
        <translation>あるクラスの画像…</translation>
    </message>
    <message>
        <source>What the classes make of the concept, by block</source>
        <translation>各クラスが概念をどう使うか（ブロック別）</translation>
    </message>
    <message>
        <source>not told apart from chance</source>
        <translation>偶然と区別できない</translation>
    </message>
    <message>
        <source>seen, chance</source>
        <translation>見える、偶然</translation>
    </message>
    <message>
        <source>told apart from chance</source>
        <translation>偶然と区別できる</translation>
    </message>
    <message>
        <source>{a:.0f} %, {r:.0f} %</source>
        <translation>{a:.0f} %、{r:.0f} %</translation>
    </message>
    <message>
        <source>{name} at {block}: {v:+.2f}; random concepts {e:+.2f} ± {s:.2f}
rises for {share:.0f} % of its images, p = {p:.2g}: {what}</source>
        <translation>{name}、{block}: {v:+.2f}。ランダムな概念 {e:+.2f} ± {s:.2f}
その画像の{share:.0f} %で上昇、p = {p:.2g}: {what}</translation>
    </message>
    <message>
        <source>{name}, {n} images</source>
        <translation>{name}、{n}枚の画像</translation>
    </message>
    <message>
        <source>“seen”: how often a linear separator puts an image on the right side, and how often it does for random images. {m} images of the concept against {n} random sets of as many; two-sided t-test, {level:.0f} % for all numbers together (Holm). Training and validation images only.</source>
        <translation>「見える」: 線形分離器が画像を正しい側に置く割合と、ランダムな画像での割合。概念の画像{m}枚と、同じ枚数のランダムな集合{n}組。両側t検定、全数値で{level:.0f} %（Holm）。学習画像と検証画像のみ。</translation>
    </message>
    <message>
        <source>“{name}” is not told apart from chance at any block.</source>
        <translation>「{name}」はどのブロックでも偶然と区別できません。</translation>
    </message>
    <message>
        <source>“{name}” moves {of} down, most surely at {block}.</source>
        <translation>「{name}」は {of} を下げます。最も確かなのは {block} です。</translation>
    </message>
    <message>
        <source>“{name}” moves {of} up, most surely at {block}.</source>
        <translation>「{name}」は {of} を上げます。最も確かなのは {block} です。</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Every block fits.</source>
        <translation>すべてのブロックが合っています。</translation>
    </message>
    <message>
        <source>Moments are kept while a network trains. Train it first.</source>
        <translation>時点はネットワークの学習中に保存されます。先に学習させてください。</translation>
    </message>
    <message>
        <source>No blocks have been copied.</source>
        <translation>コピーしたブロックがありません。</translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation>まだ何も学習していません。</translation>
    </message>
    <message>
        <source>Panels appear with a project.</source>
        <translation>パネルはプロジェクトがあると現れます。</translation>
    </message>
    <message>
        <source>Select a block first.</source>
        <translation>先にブロックを選んでください。</translation>
    </message>
    <message>
        <source>Select a block or a link first.</source>
        <translation>先にブロックか接続を選んでください。</translation>
    </message>
    <message>
        <source>Select a group, or a block in one, first.</source>
        <translation>先にグループか、その中のブロックを選んでください。</translation>
    </message>
    <message>
        <source>Select several blocks first.</source>
        <translation>先に複数のブロックを選んでください。</translation>
    </message>
    <message>
        <source>The drawing stays here. Go to another workspace first.</source>
        <translation>図はここから動かせません。先に別のワークスペースへ移ってください。</translation>
    </message>
    <message>
        <source>The strip is above every workspace but Draw.</source>
        <translation>帯は「描く」以外のすべてのワークスペースの上にあります。</translation>
    </message>
    <message>
        <source>There are no blocks yet. Take a template or add one.</source>
        <translation>ブロックがまだありません。テンプレートを使うか、追加してください。</translation>
    </message>
    <message>
        <source>There are no images yet. Open a folder, or the built-in digits.</source>
        <translation>画像がまだありません。フォルダーか内蔵の数字を開いてください。</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>プロジェクトがまだありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直すものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものがありません。</translation>
    </message>
    <message>
        <source>This drawing has no groups.</source>
        <translation>この図にはグループがありません。</translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation>すべてのブロックが合うと学習を始められます。</translation>
    </message>
    <message>
        <source>Training can start when there is a project.</source>
        <translation>プロジェクトがあると学習を始められます。</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>, the first {n}</source>
        <translation>、最初の{n}枚</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1枚の画像</translation>
    </message>
    <message>
        <source>All mistakes  {n}</source>
        <translation>すべての誤り  {n}</translation>
    </message>
    <message>
        <source>At least {p:.0f} % sure: {a} of {b} right. Less sure: {c} of {d}.</source>
        <translation>確信度{p:.0f} %以上: {b}枚中{a}枚が正解。それ未満: {d}枚中{c}枚。</translation>
    </message>
    <message>
        <source>Every image that is taken for another class</source>
        <translation>別のクラスと誤認したすべての画像</translation>
    </message>
    <message>
        <source>Images of either class that are taken for the other</source>
        <translation>2つのクラスの間で互いに誤認した画像</translation>
    </message>
    <message>
        <source>Images with the highest losses</source>
        <translation>損失が最も高い画像</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Mistakes with {a}</source>
        <translation>{a} の誤り</translation>
    </message>
    <message>
        <source>Right before, wrong now</source>
        <translation>以前は正解、今は誤り</translation>
    </message>
    <message>
        <source>Right → wrong  {n}</source>
        <translation>正解 → 誤り  {n}</translation>
    </message>
    <message>
        <source>Since {name}: {a:.1f} → {b:.1f} % right, loss {x:.3f} → {y:.3f}. {won} became right, {lost} became wrong ({chance}, McNemar). The matrix shows the changes.</source>
        <translation>{name} から: 正解 {a:.1f} → {b:.1f} %、損失 {x:.3f} → {y:.3f}。{won}枚が正解に、{lost}枚が誤りになりました（{chance}、McNemar）。変化は行列に示します。</translation>
    </message>
    <message>
        <source>Top losses</source>
        <translation>損失上位</translation>
    </message>
    <message>
        <source>Wrong before, right now</source>
        <translation>以前は誤り、今は正解</translation>
    </message>
    <message>
        <source>Wrong → right  {n}</source>
        <translation>誤り → 正解  {n}</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} と {b}</translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation>{a} を {b} と誤認</translation>
    </message>
    <message>
        <source>{a}, right</source>
        <translation>{a}、正解</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n}枚の画像</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>After that, this shows which classes it takes for which.</source>
        <translation>その後、どのクラスをどのクラスと取り違えるかがここで分かります。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>セルをクリックすると画像を表示します</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混同</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export as CSV or PNG</source>
        <translation>CSVまたはPNGで書き出し</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>選んだセルの画像</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>再評価</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>データの区分</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Row %</source>
        <translation>行 %</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The data has no {part} images.</source>
        <translation>データに{part}画像がありません。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Use can answer “not sure” below a threshold.</source>
        <translation>「使う」では、しきい値未満のとき「不確か」と答えられます。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>With these changes {a:.2f} % of the {part} images are right instead of {b:.2f} %. Correct only what the source has wrong.</source>
        <translation>これらの変更により、{part}画像の正解率は {b:.2f} %から {a:.2f} %になります。元データの誤りだけを修正してください。</translation>
    </message>
    <message>
        <source>after epoch {n}</source>
        <translation>エポック{n}の後</translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>{moment}で</translation>
    </message>
    <message>
        <source>of earlier weights</source>
        <translation>以前の重みで</translation>
    </message>
    <message>
        <source>{a} of {b} right</source>
        <translation>{b}枚中{a}枚が正解</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation>{name} を書き込めませんでした: {reason}。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{p:.1f} % of the {part} images, loss {v:.3f}</source>
        <translation>{part}画像の{p:.1f} %、損失 {v:.3f}</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Choose images first: click, Ctrl+click, Shift+click.</source>
        <translation>先に画像を選んでください: クリック、Ctrl+クリック、Shift+クリック。</translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation>別のクラスにする</translation>
    </message>
    <message>
        <source>Give the class that the network says</source>
        <translation>ネットワークが答えたクラスにする</translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation>ラベルと値は、それを与える表で修正します。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation>学習・検証・テストから除外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>再び数に入れる</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation>{name} に変更</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>ラベル変更…</translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation>この画像をすべてのビューに表示</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>注目する</translation>
    </message>
    <message>
        <source>Watch it, and show which pixels speak for what the network says</source>
        <translation>注目し、ネットワークの答えの根拠となるピクセルを表示</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>なぜ {name}？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ？</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Images like this one</source>
        <translation>これに似た画像</translation>
    </message>
    <message>
        <source>Leave out	Del</source>
        <translation>除外	Del</translation>
    </message>
    <message>
        <source>Relabel as “{name}”	P</source>
        <translation>ラベルを「{name}」に変更	P</translation>
    </message>
    <message>
        <source>Relabel…	R</source>
        <translation>ラベル変更…	R</translation>
    </message>
    <message>
        <source>Revert to the source	Backspace</source>
        <translation>元データに戻す	Backspace</translation>
    </message>
    <message>
        <source>Take back	Del</source>
        <translation>取り消す	Del</translation>
    </message>
    <message>
        <source>Watch	W</source>
        <translation>注目する	W</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Hidden until you have answered</source>
        <translation>答えるまで非表示</translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>Something went wrong inside cnndesk ({0}). Your work is kept; you can go on.</source>
        <translation>cnndesk の内部で問題が起きました ({0})。作業は保持されており、続けられます。</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Curve of the activation</source>
        <translation>活性化関数の曲線</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Drop a folder with one folder per class anywhere on the window, or choose.</source>
        <translation>クラスごとのフォルダーを含むフォルダーをウィンドウのどこかにドロップするか、選んでください。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Leave all of its images out</source>
        <translation>その画像をすべて除外</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>画像を探しています</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>画像がまだありません</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>画像を開いています</translation>
    </message>
    <message>
        <source>Show its images</source>
        <translation>その画像を表示</translation>
    </message>
    <message>
        <source>Take back those left out</source>
        <translation>除外した画像を戻す</translation>
    </message>
    <message>
        <source>Use drawn shapes</source>
        <translation>描いた図形を使う</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>手書き数字を使う</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>val</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done}/{total}</translation>
    </message>
</context>
<context>
    <name>DataProblems</name>
    <message>
        <source>1 class has few images</source>
        <translation>1クラスは画像が少数です</translation>
    </message>
    <message>
        <source>1 class has nothing to learn</source>
        <translation>1クラスに学習するものがありません</translation>
    </message>
    <message>
        <source>1 file cannot be read</source>
        <translation>1ファイルを読み込めません</translation>
    </message>
    <message>
        <source>1 file is left out</source>
        <translation>1ファイルを除外</translation>
    </message>
    <message>
        <source>1 file is missing</source>
        <translation>1ファイルが見つかりません</translation>
    </message>
    <message>
        <source>1 file is too large</source>
        <translation>1ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>1 near-copy in another part</source>
        <translation>別の区分にほぼ重複が1枚</translation>
    </message>
    <message>
        <source>1 picture has another size</source>
        <translation>1枚は大きさが違います</translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation>1枚にラベルがありません</translation>
    </message>
    <message>
        <source>1 picture is there twice</source>
        <translation>1枚が重複しています</translation>
    </message>
    <message>
        <source>1 picture is there with different labels</source>
        <translation>1枚に異なるラベルが付いています</translation>
    </message>
    <message>
        <source>1 picture shows nothing</source>
        <translation>1枚に何も写っていません</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ほか{n}件</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>from {a} to {b}, {fitted}</source>
        <translation>{a}から{b}へ、{fitted}</translation>
    </message>
    <message>
        <source>padded</source>
        <translation>余白を追加</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>引き伸ばし</translation>
    </message>
    <message>
        <source>{n} classes have few images</source>
        <translation>{n}クラスは画像が少数です</translation>
    </message>
    <message>
        <source>{n} classes have nothing to learn</source>
        <translation>{n}クラスに学習するものがありません</translation>
    </message>
    <message>
        <source>{n} different sizes</source>
        <translation>{n}種類の大きさ</translation>
    </message>
    <message>
        <source>{n} files are left out</source>
        <translation>{n}ファイルを除外</translation>
    </message>
    <message>
        <source>{n} files are missing</source>
        <translation>{n}ファイルが見つかりません</translation>
    </message>
    <message>
        <source>{n} files are too large</source>
        <translation>{n}ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>{n} files cannot be read</source>
        <translation>{n}ファイルを読み込めません</translation>
    </message>
    <message>
        <source>{n} near-copies in other parts</source>
        <translation>別の区分にほぼ重複が{n}枚</translation>
    </message>
    <message>
        <source>{n} pictures are there twice</source>
        <translation>{n}枚が重複しています</translation>
    </message>
    <message>
        <source>{n} pictures are there with different labels</source>
        <translation>{n}枚に異なるラベルが付いています</translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation>{n}枚にラベルがありません</translation>
    </message>
    <message>
        <source>{n} pictures have other sizes</source>
        <translation>{n}枚は大きさが違います</translation>
    </message>
    <message>
        <source>{n} pictures show nothing</source>
        <translation>{n}枚に何も写っていません</translation>
    </message>
</context>
<context>
    <name>DataSettingsPanel</name>
    <message>
        <source>Choose a network</source>
        <translation>ネットワークを選択</translation>
    </message>
    <message>
        <source>Choose a network for these images</source>
        <translation>これらの画像のネットワークを選ぶ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on training on {count}</source>
        <translation>{count}で学習を続ける</translation>
    </message>
    <message>
        <source>Go to Train, and begin</source>
        <translation>「学習」へ移って始める</translation>
    </message>
    <message>
        <source>How they are divided, fitted and varied is said here once there are some.</source>
        <translation>画像があれば、分割、合わせ方、変化のさせ方をここに示します。</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>画像がまだありません</translation>
    </message>
    <message>
        <source>Train on these {count}</source>
        <translation>この{count}で学習</translation>
    </message>
    <message>
        <source>Train on {count}</source>
        <translation>{count}で学習</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training on {count}</source>
        <translation>{count}で学習中</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Steps of the lesson</source>
        <translation>レッスンのステップ</translation>
    </message>
</context>
<context>
    <name>DrawsView</name>
    <message>
        <source>Draws of the watched image</source>
        <translation>注目画像から作った例</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <source>A new run goes on from epoch {n}, with everything as it was then.</source>
        <translation>すべて当時のまま、新しい実行がエポック{n}から続きます。</translation>
    </message>
    <message>
        <source>A new run goes on from the first epoch, with everything as it was then.</source>
        <translation>すべて当時のまま、新しい実行が最初のエポックから続きます。</translation>
    </message>
    <message>
        <source>Edited after epoch {n}: </source>
        <translation>エポック{n}の後に編集: </translation>
    </message>
    <message>
        <source>Edited in epoch {n}: </source>
        <translation>エポック{n}中に編集: </translation>
    </message>
    <message>
        <source>Edits during the run</source>
        <translation>実行中の編集</translation>
    </message>
    <message>
        <source>Fork from before</source>
        <translation>編集前から分岐</translation>
    </message>
    <message>
        <source>Fork from before edit {n}</source>
        <translation>編集{n}の前から分岐</translation>
    </message>
    <message>
        <source>The time machine keeps no moment before it to fork from.</source>
        <translation>分岐できるその前の時点がタイムマシンに残っていません。</translation>
    </message>
</context>
<context>
    <name>EmbeddingPanel</name>
    <message>
        <source>1 image</source>
        <translation>1枚の画像</translation>
    </message>
    <message>
        <source>After that, this shows which images its blocks see alike.</source>
        <translation>その後、ブロックがどの画像を似ていると見るかがここで分かります。</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Choose an image first: click a point or a picture.</source>
        <translation>先に画像を選んでください。点か画像をクリックします。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>Draw a lasso around points to see their images. Click a point to watch it.</source>
        <translation>点を投げ縄で囲むと画像を表示します。点をクリックすると注目します。</translation>
    </message>
    <message>
        <source>How many clusters k-means finds</source>
        <translation>k-means で求めるクラスターの数</translation>
    </message>
    <message>
        <source>How many images at most; more of them, evenly thinned</source>
        <translation>画像の最大数。多い場合は均等に間引きます</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>画像の上限</translation>
    </message>
    <message>
        <source>Images like this one</source>
        <translation>これに似た画像</translation>
    </message>
    <message>
        <source>Images of the selection</source>
        <translation>選択した画像</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>投げ縄</translation>
    </message>
    <message>
        <source>Like this one, nearest first</source>
        <translation>これに似た画像（近い順）</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>データの区分</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Perplexity of t-SNE: how many neighbours count</source>
        <translation>t-SNEのパープレキシティ: 近隣をいくつ数えるか</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>See whether the network uses what these images have in common</source>
        <translation>これらの画像の共通点をネットワークが使っているか調べる</translation>
    </message>
    <message>
        <source>There is no block to look at. Select one on the canvas.</source>
        <translation>見るブロックがありません。キャンバスで選んでください。</translation>
    </message>
    <message>
        <source>To relabel or exclude all of them (Ctrl+A)</source>
        <translation>まとめてラベル変更・除外するために (Ctrl+A)</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真のクラス</translation>
    </message>
    <message>
        <source>Use as a concept</source>
        <translation>概念として使う</translation>
    </message>
    <message>
        <source>all of one class</source>
        <translation>すべて同じクラス</translation>
    </message>
    <message>
        <source>clusters {p:.1f} % pure</source>
        <translation>クラスターの純度{p:.1f} %</translation>
    </message>
    <message>
        <source>highest loss</source>
        <translation>最高の損失</translation>
    </message>
    <message>
        <source>loss {v:.2f}</source>
        <translation>損失 {v:.2f}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>predicted {name}, {p:.0f} %</source>
        <translation>予測 {name}、{p:.0f} %</translation>
    </message>
    <message>
        <source>the axes show {p:.1f} % of the variance</source>
        <translation>軸は分散の{p:.1f} %を示します</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n}枚の画像</translation>
    </message>
    <message>
        <source>{n} of {all} {part} images</source>
        <translation>{part}画像{all}枚中{n}枚</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n}個の値</translation>
    </message>
</context>
<context>
    <name>ExportTile</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>キャンセル: {0}</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation>形式: {0}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>フォルダーを開く: {0}</translation>
    </message>
    <message>
        <source>Progress: {0}</source>
        <translation>進行状況: {0}</translation>
    </message>
    <message>
        <source>Save: {0}…</source>
        <translation>保存: {0}…</translation>
    </message>
</context>
<context>
    <name>FeatureMapsPanel</name>
    <message>
        <source>, before {name}</source>
        <translation>、{name} の前</translation>
    </message>
    <message>
        <source>, {n} dead</source>
        <translation>、{n}枚が死んでいます</translation>
    </message>
    <message>
        <source>, {n} muted</source>
        <translation>、{n}枚ミュート</translation>
    </message>
    <message>
        <source>1 map of {h}×{w}</source>
        <translation>{h}×{w}のマップ1枚</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1個の値</translation>
    </message>
    <message>
        <source>All maps as a picture (PNG)…</source>
        <translation>すべてのマップを画像で (PNG)…</translation>
    </message>
    <message>
        <source>All values (npy)…</source>
        <translation>すべての値 (npy)…</translation>
    </message>
    <message>
        <source>Auto colours</source>
        <translation>自動の色</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>ネットワークを選択</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Choose images; every block then shows what it makes of one.</source>
        <translation>画像を選ぶと、各ブロックが作るものを表示します。</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>色スケール</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see what each block makes.</source>
        <translation>ネットワークを描くかテンプレートを選ぶと、各ブロックが作るものを見られます。</translation>
    </message>
    <message>
        <source>Each map</source>
        <translation>マップごと</translation>
    </message>
    <message>
        <source>End of the fixed scale</source>
        <translation>固定スケールの端</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation>画像に依存しません。</translation>
    </message>
    <message>
        <source>It shows its maps as soon as it is connected to the image.</source>
        <translation>画像に接続すると、すぐにマップを表示します。</translation>
    </message>
    <message>
        <source>Larger maps</source>
        <translation>マップを大きく</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Map {n} of {of}</source>
        <translation>マップ{n}/{of}</translation>
    </message>
    <message>
        <source>Map {n}, {where}: {v}</source>
        <translation>マップ{n}、{where}: {v}</translation>
    </message>
    <message>
        <source>Maps as large as lets all be seen</source>
        <translation>すべてが見える最大の大きさ</translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation>ブロックが未選択です</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>注目画像がありません</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Point at a value: the frame shows the pixels that made it, or at a pixel.</source>
        <translation>値を指すと元のピクセルを枠で示します。ピクセルを指すこともできます。</translation>
    </message>
    <message>
        <source>Save the maps</source>
        <translation>マップを保存</translation>
    </message>
    <message>
        <source>Select a block to see its maps for the watched image.</source>
        <translation>ブロックを選ぶと、注目画像に対するマップを表示します。</translation>
    </message>
    <message>
        <source>Select the first block</source>
        <translation>最初のブロックを選択</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>符号付き</translation>
    </message>
    <message>
        <source>Smaller maps</source>
        <translation>マップを小さく</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>強い順</translation>
    </message>
    <message>
        <source>The frame is the {h}×{w} patch that made the value under the pointer.</source>
        <translation>枠は、ポインターの値の元になった{h}×{w}のパッチです。</translation>
    </message>
    <message>
        <source>The hatched part is padding.</source>
        <translation>斜線部はパディングです。</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>ネットワークがまだありません</translation>
    </message>
    <message>
        <source>This block has no output yet</source>
        <translation>このブロックにはまだ出力がありません</translation>
    </message>
    <message>
        <source>This map as a picture (PNG)…</source>
        <translation>このマップを画像で (PNG)…</translation>
    </message>
    <message>
        <source>Whole block</source>
        <translation>ブロック全体</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>max {v}</source>
        <translation>最大 {v}</translation>
    </message>
    <message>
        <source>mean {v}</source>
        <translation>平均 {v}</translation>
    </message>
    <message>
        <source>min {v}</source>
        <translation>最小 {v}</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>{r}行{c}列</translation>
    </message>
    <message>
        <source>rows {a}–{b}, columns {c}–{d}</source>
        <translation>{a}–{b}行、{c}–{d}列</translation>
    </message>
    <message>
        <source>{map}, muted</source>
        <translation>{map}、ミュート</translation>
    </message>
    <message>
        <source>{n} maps of {h}×{w}</source>
        <translation>{h}×{w}のマップ{n}枚</translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see this pixel.</source>
        <translation>{block} の{of}ユニット中{n}ユニットがこのピクセルを見ています。</translation>
    </message>
    <message>
        <source>{n} values, no maps</source>
        <translation>{n}個の値、マップなし</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>{path} に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A project without a name</source>
        <translation>名前のないプロジェクト</translation>
    </message>
    <message>
        <source>A training that still runs is stopped; its state is saved, too.</source>
        <translation>実行中の学習は停止し、その状態も保存されます。</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>画像ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a folder with one folder of images per class</source>
        <translation>クラスごとの画像フォルダーを含むフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a picture to watch</source>
        <translation>注目する画像を選択</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>図を書き出し</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>ネットワークを読み込み</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>ONNXネットワーク (*.onnx)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Projects and hand-outs (*{0} *{1})</source>
        <translation>プロジェクトと配布ファイル (*{0} *{1})</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} を読み込み中…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Show the image block</source>
        <translation>画像ブロックを表示</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>The drawing is in {0}.</source>
        <translation>図は {0} にあります。</translation>
    </message>
    <message>
        <source>The images are not where they were. Those beside the project are taken: {0}</source>
        <translation>画像が元の場所にありません。プロジェクトの隣のものを使います: {0}</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>このプロジェクト</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk プロジェクト (*{0})</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>{0}に保存</translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation>{0} に保存されていない変更があります。</translation>
    </message>
    <message>
        <source>{0} is open elsewhere. Save under another name.</source>
        <translation>{0} はほかで開かれています。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>{0} is open in another window or is being trained. Change it there, or open a copy here.</source>
        <translation>{0} は別のウィンドウで開かれているか、学習中です。そちらで変更するか、ここでコピーを開いてください。</translation>
    </message>
    <message>
        <source>{0} is taken over with its weights. {1}</source>
        <translation>{0} を重みごと取り込みました。{1}</translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was opened here. Saving would replace that version.</source>
        <translation>{0} は、ここで開いた後に別のプログラムが変更しました。保存すると、その版を置き換えます。</translation>
    </message>
    <message>
        <source>{0} was not saved when cnndesk ended unexpectedly. Its state of {1} is kept.</source>
        <translation>cnndesk が予期せず終了したとき、{0} は保存されていませんでした。{1}の状態が残っています。</translation>
    </message>
</context>
<context>
    <name>Filmer</name>
    <message>
        <source>A folder for the pictures</source>
        <translation>画像用のフォルダー</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>アニメーションPNG (*.png)</translation>
    </message>
    <message>
        <source>Another moment was looked at, so the film was given up.</source>
        <translation>別の時点が表示されたため、動画の作成をやめました。</translation>
    </message>
    <message>
        <source>Film as</source>
        <translation>動画の保存先</translation>
    </message>
    <message>
        <source>Film of the whole window (animated PNG)…</source>
        <translation>ウィンドウ全体の動画（アニメーションPNG）…</translation>
    </message>
    <message>
        <source>Film of this view (animated PNG)…</source>
        <translation>このビューの動画（アニメーションPNG）…</translation>
    </message>
    <message>
        <source>Pictures of the whole window (PNG files)…</source>
        <translation>ウィンドウ全体の画像（PNGファイル）…</translation>
    </message>
    <message>
        <source>Pictures of this view (PNG files)…</source>
        <translation>このビューの画像（PNGファイル）…</translation>
    </message>
    <message>
        <source>The views of a moment took longer than {n} s. Film another view.</source>
        <translation>1つの時点の表示に{n}秒以上かかりました。別のビューを撮ってください。</translation>
    </message>
    <message>
        <source>film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>film.png</source>
        <translation>film.png</translation>
    </message>
    <message>
        <source>{n} moments are in {name}.</source>
        <translation>{n}個の時点を {name} に保存しました。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Listed pictures</source>
        <translation>一覧の画像</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>一覧に出す画像</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>修正済み</translation>
    </message>
</context>
<context>
    <name>FilterLab</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>積</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>FilterLabPanel</name>
    <message>
        <source>5×5 example</source>
        <translation>5×5の例</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>特徴マップ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>No image is watched. Open images, or drop a picture here.</source>
        <translation>注目画像がありません。画像を開くか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>パディング</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>プーリング</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Size of the filter</source>
        <translation>フィルターの大きさ</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>ストライド</translation>
    </message>
    <message>
        <source>This position</source>
        <translation>この位置</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>注目画像</translation>
    </message>
    <message>
        <source>What is worked by hand</source>
        <translation>手計算するもの</translation>
    </message>
    <message>
        <source>none (valid)</source>
        <translation>なし (valid)</translation>
    </message>
    <message>
        <source>of the example</source>
        <translation>例のフィルター</translation>
    </message>
    <message>
        <source>reduced from {size}</source>
        <translation>{size} から縮小</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>{r}行{c}列</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ゼロ</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>bias {b}</source>
        <translation>バイアス {b}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation>チャンネル{n}</translation>
    </message>
    <message>
        <source>first {n} of {of} input channels</source>
        <translation>入力チャンネル{of}中、最初の{n}</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>norm {n}</source>
        <translation>ノルム {n}</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>1 filter of {r}×{s}×{c}</source>
        <translation>{r}×{s}×{c}のフィルター1個</translation>
    </message>
    <message>
        <source>All weights of the block</source>
        <translation>ブロックのすべての重み</translation>
    </message>
    <message>
        <source>Convolution and fully connected blocks have weights that are learned.</source>
        <translation>学習する重みを持つのは、畳み込みと全結合のブロックです。</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see the filters of its blocks.</source>
        <translation>ネットワークを描くかテンプレートを選ぶと、ブロックのフィルターを見られます。</translation>
    </message>
    <message>
        <source>Filter {n} of {of}</source>
        <translation>フィルター{n}/{of}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>全結合</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>入力チャンネル</translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation>ブロックが未選択です</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>まだ表示するものがありません</translation>
    </message>
    <message>
        <source>Select a convolution or fully connected block to see its filters.</source>
        <translation>畳み込みか全結合のブロックを選ぶと、フィルターを表示します。</translation>
    </message>
    <message>
        <source>Select the first block with filters</source>
        <translation>フィルターのある最初のブロックを選択</translation>
    </message>
    <message>
        <source>The filters appear as soon as the block is connected to the image.</source>
        <translation>ブロックを画像に接続すると、すぐにフィルターを表示します。</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>ネットワークがまだありません</translation>
    </message>
    <message>
        <source>This block has no filters</source>
        <translation>このブロックにはフィルターがありません</translation>
    </message>
    <message>
        <source>Weights of the block</source>
        <translation>ブロックの重み</translation>
    </message>
    <message>
        <source>input channel </source>
        <translation>入力チャンネル </translation>
    </message>
    <message>
        <source>largest |weight| {a}, mean {b}</source>
        <translation>最大の|重み| {a}、平均 {b}</translation>
    </message>
    <message>
        <source>{k} filters of {r}×{s}×{c}</source>
        <translation>{r}×{s}×{c}のフィルター{k}個</translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>An image from elsewhere, as it is watched.</source>
        <translation>外から来た画像を、注目しているままの形で。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせ方</translation>
    </message>
    <message>
        <source>Height of the images</source>
        <translation>画像の高さ</translation>
    </message>
    <message>
        <source>Images of another size: cut the middle out, fill up with black, or distort.</source>
        <translation>大きさの違う画像: 中央を切り抜く、黒で埋める、または変形する。</translation>
    </message>
    <message>
        <source>It has the size already: nothing is changed.</source>
        <translation>すでにこの大きさです。何も変わりません。</translation>
    </message>
    <message>
        <source>It is enlarged: no detail is gained.</source>
        <translation>拡大されます。細部は増えません。</translation>
    </message>
    <message>
        <source>It is {p} % higher than it was.</source>
        <translation>元より{p} %縦長です。</translation>
    </message>
    <message>
        <source>It is {p} % wider than it was.</source>
        <translation>元より{p} %横長です。</translation>
    </message>
    <message>
        <source>No image is watched.</source>
        <translation>注目画像がありません。</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>余白を追加</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Size and fit</source>
        <translation>大きさと合わせ方</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>引き伸ばし</translation>
    </message>
    <message>
        <source>The frame is kept.</source>
        <translation>構図は保たれます。</translation>
    </message>
    <message>
        <source>Width of the images</source>
        <translation>画像の幅</translation>
    </message>
    <message>
        <source>above and below</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>becomes {h}×{w}.</source>
        <translation>{h}×{w}になります。</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>{p} % are black, {sides}.</source>
        <translation>{sides}の{p} %が黒です。</translation>
    </message>
    <message>
        <source>{p} % are cut off, {sides}.</source>
        <translation>{sides}の{p} %が切り取られます。</translation>
    </message>
</context>
<context>
    <name>FitPreview</name>
    <message>
        <source>The watched image as the network gets it</source>
        <translation>ネットワークが受け取る注目画像</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠す</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>are waiting</source>
        <translation>は待機中です</translation>
    </message>
    <message>
        <source>is waiting</source>
        <translation>は待機中です</translation>
    </message>
    <message>
        <source>{0} behind it {1}.</source>
        <translation>後ろの{0}{1}。</translation>
    </message>
</context>
<context>
    <name>Flashlight</name>
    <message>
        <source>Sees</source>
        <translation>見る範囲</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>開始位置</translation>
    </message>
    <message>
        <source>at the corner</source>
        <translation>左上の角</translation>
    </message>
    <message>
        <source>less at its edges</source>
        <translation>縁では小さめ</translation>
    </message>
    <message>
        <source>of the image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>up to the whole image</source>
        <translation>最大で画像全体</translation>
    </message>
    <message>
        <source>{h}×{w} px</source>
        <translation>{h}×{w} px</translation>
    </message>
    <message>
        <source>{n} px inside</source>
        <translation>{n} px内側</translation>
    </message>
    <message>
        <source>{n} px outside</source>
        <translation>{n} px外側</translation>
    </message>
    <message>
        <source>{s} px apart</source>
        <translation>{s} px間隔</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>from {n} channels</source>
        <translation>{n}チャンネルから</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>the sum of {n} products</source>
        <translation>{n}個の積の和</translation>
    </message>
</context>
<context>
    <name>FormulaBar</name>
    <message>
        <source>The equation</source>
        <translation>式</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>1 mistake</source>
        <translation>1件の誤り</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>実行を比較</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混同</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Draw the network</source>
        <translation>ネットワークを描く</translation>
    </message>
    <message>
        <source>Filter lab</source>
        <translation>フィルター実験室</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>How good it is, and where it is wrong</source>
        <translation>どれだけ良いか、どこで誤るか</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>独立したウィンドウで</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Inside a large picture</source>
        <translation>大きな画像の中</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Into training</source>
        <translation>学習への反映</translation>
    </message>
    <message>
        <source>It follows the same block, image and training.</source>
        <translation>同じブロック、画像、学習に追従します。</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>実験室</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>Let it work on new pictures</source>
        <translation>新しい画像で使う</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Look into the network: maps, step by step, why</source>
        <translation>ネットワークの中を見る: マップ、ステップ実行、根拠</translation>
    </message>
    <message>
        <source>Map of images</source>
        <translation>画像の地図</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>顕微鏡</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>描き込み</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>競走</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>ステップ実行</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>持ち出す</translation>
    </message>
    <message>
        <source>The images, their classes and parts</source>
        <translation>画像、クラス、区分</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Train, compare runs</source>
        <translation>学習させ、実行を比べる</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
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
        <translation>{0}件の誤り</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Find a word</source>
        <translation>用語を検索</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>Every group is folded.</source>
        <translation>すべてのグループが折りたたまれています。</translation>
    </message>
    <message>
        <source>Every group is open.</source>
        <translation>すべてのグループが開いています。</translation>
    </message>
    <message>
        <source>This drawing has no groups. Select blocks and press Ctrl+G.</source>
        <translation>この図にはグループがありません。ブロックを選んで Ctrl+G を押してください。</translation>
    </message>
    <message>
        <source>What is selected is in no group. Group it with Ctrl+G.</source>
        <translation>選択したものはどのグループにも属していません。 Ctrl+G でグループ化できます。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The block {0} of the lesson is not in the drawing any more.</source>
        <translation>レッスンのブロック {0} はもう図にありません。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Worked out</source>
        <translation>手計算</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>For a lesson that draws no network of its own</source>
        <translation>自分ではネットワークを描かないレッスン用</translation>
    </message>
    <message>
        <source>Hand-outs (*{0})</source>
        <translation>配布ファイル (*{0})</translation>
    </message>
    <message>
        <source>Make a hand-out</source>
        <translation>配布ファイルを作る</translation>
    </message>
    <message>
        <source>One file with “{0}”, to be opened by double click. Learners hand in their answers as a file; cnndesk lesson collect reads them.</source>
        <translation>「{0}」を含む1つのファイルで、ダブルクリックで開けます。学習者は答えをファイルで提出し、cnndesk lesson collect で読み取ります。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Seeds, with commas between them</source>
        <translation>シード（コンマ区切り）</translation>
    </message>
    <message>
        <source>Seeds; each learner trains with one of them</source>
        <translation>シード。学習者はそれぞれその1つで学習させます</translation>
    </message>
    <message>
        <source>The hand-out is in {0}.</source>
        <translation>配布ファイルは {0} にあります。</translation>
    </message>
    <message>
        <source>With the project of this window and its images</source>
        <translation>このウィンドウのプロジェクトと画像を含める</translation>
    </message>
    <message>
        <source>as the lesson says</source>
        <translation>レッスンの指定どおり</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>, predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>, roughly predicted</source>
        <translation>、大まかな予測</translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation>1ブロックが合いません</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation>懐中電灯</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation>ステップの終わりで一時停止 (F5)</translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation>ユニットを指すと、見ている所が光ります</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the time that each block takes</source>
        <translation>各ブロックの所要時間を表示</translation>
    </message>
    <message>
        <source>Show what each block makes of the image</source>
        <translation>画像に対する各ブロックの出力を表示</translation>
    </message>
    <message>
        <source>State of the network</source>
        <translation>ネットワークの状態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Train, and see the curves (F5)</source>
        <translation>学習して曲線を見る (F5)</translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation>すべてのブロックが合うと学習を始められます。</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>（{0}）</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>per step of {0}</source>
        <translation>ステップあたり（{0}枚）</translation>
    </message>
    <message>
        <source>{n} blocks do not fit</source>
        <translation>{n}ブロックが合いません</translation>
    </message>
</context>
<context>
    <name>HeaderOptions</name>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>曲線を書き出し</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loss and F1</source>
        <translation>損失と F1</translation>
    </message>
    <message>
        <source>Loss and {score}</source>
        <translation>損失と{score}</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Runs {n}</source>
        <translation>実行 {n}</translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation>損失の目盛り</translation>
    </message>
    <message>
        <source>Show the table of runs</source>
        <translation>実行の表を表示</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>; time runs to the right, values from − below to + above</source>
        <translation>。時間は右へ、値は下の − から上の + へ</translation>
    </message>
    <message>
        <source>Looking at the network…</source>
        <translation>ネットワークを調べています…</translation>
    </message>
    <message>
        <source>Measured anew for {moment}</source>
        <translation>{moment}について測り直しました</translation>
    </message>
    <message>
        <source>Measured once, at {a}</source>
        <translation>1回測定、{a}</translation>
    </message>
    <message>
        <source>Measured {n} times, from {a} to {b}</source>
        <translation>{n}回測定、{a}から{b}まで</translation>
    </message>
    <message>
        <source>Measuring {moment}…</source>
        <translation>{moment}を測定中…</translation>
    </message>
    <message>
        <source>The blocks that were trained are gone</source>
        <translation>学習したブロックがなくなりました</translation>
    </message>
    <message>
        <source>Undo, or train the network as it is now.</source>
        <translation>元に戻すか、今のネットワークを学習させてください。</translation>
    </message>
    <message>
        <source>Weights, gradients, activations and dead units appear while it trains.</source>
        <translation>学習中に、重み、勾配、活性化、不活性ユニットを表示します。</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>エポック{0}</translation>
    </message>
    <message>
        <source>the first batches</source>
        <translation>最初の数バッチ</translation>
    </message>
</context>
<context>
    <name>HealthRows</name>
    <message>
        <source>Activations</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>Health of every block</source>
        <translation>全ブロックの健全性</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>not numbers</source>
        <translation>数値でない</translation>
    </message>
    <message>
        <source>{n} of {of} dead</source>
        <translation>{of}中{n}が不活性</translation>
    </message>
    <message>
        <source>{n} of {of} saturated</source>
        <translation>{of}中{n}が飽和</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Hide this line</source>
        <translation>この行を隠す</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
</context>
<context>
    <name>ImageDetail</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Scaled, as the network gets it</source>
        <translation>ネットワークが受け取るスケーリング後の値</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>注目画像</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>{r}行{c}列: {v}</translation>
    </message>
    <message>
        <source>scaled: {v}</source>
        <translation>変換後: {v}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>ImageFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Watching {name}, the first of {n} pictures. To train on pictures, drop the folder they lie in, with a folder per class.</source>
        <translation>{n}枚の画像の最初、{name} に注目しています。画像で学習するには、クラスごとのフォルダーを含むフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>{name} is neither a project nor images. {cure}</source>
        <translation>{name} はプロジェクトでも画像でもありません。{cure}</translation>
    </message>
    <message>
        <source>{n} folders were dropped. Drop the one folder that they lie in.</source>
        <translation>{n}個のフォルダーがドロップされました。それらを含む1つのフォルダーをドロップしてください。</translation>
    </message>
</context>
<context>
    <name>ImageFooter</name>
    <message>
        <source> and more</source>
        <translation> ほか</translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation>別のクラスにする</translation>
    </message>
    <message>
        <source>Give the other class</source>
        <translation>もう一方のクラスにする</translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation>ラベルと値は、それを与える表で修正します。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation>学習・検証・テストから除外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>再び数に入れる</translation>
    </message>
    <message>
        <source>No image is selected</source>
        <translation>画像が未選択です</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation>{name} に変更</translation>
    </message>
    <message>
        <source>Relabel as…</source>
        <translation>ラベル変更…</translation>
    </message>
    <message>
        <source>Select images first: click, Ctrl+click, Shift+click.</source>
        <translation>先に画像を選んでください: クリック、Ctrl+クリック、Shift+クリック。</translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation>この画像をすべてのビューに表示</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>注目する</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}を選択中</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>ImageHeader</name>
    <message>
        <source>All classes</source>
        <translation>すべてのクラス</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>すべてのラベル</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>すべての区分</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>すべての値</translation>
    </message>
    <message>
        <source>Changed images</source>
        <translation>変更した画像</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>List only what was found wrong; none of it stops the training</source>
        <translation>見つかった問題だけを一覧にします。どれも学習の妨げにはなりません</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>データの区分</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>問題 {n}</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Size of the pictures (+ and −)</source>
        <translation>画像の大きさ（+ と −）</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>ImageListModel</name>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>{name}
class {known}, {split}</source>
        <translation>{name}
クラス {known}、{split}</translation>
    </message>
    <message>
        <source>{name}
{known}, {split}</source>
        <translation>{name}
{known}、{split}</translation>
    </message>
</context>
<context>
    <name>ImagePopup</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Sealed: nobody looks at test images before they are opened in Judge.</source>
        <translation>封印中: 「評価」で開封するまで、誰もテスト画像を見ません。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>ImageSide</name>
    <message>
        <source>; before: {b} with {p:.1f} %, loss {v:.3f}</source>
        <translation>。以前: {b}、{p:.1f} %、損失 {v:.3f}</translation>
    </message>
    <message>
        <source>Highest loss</source>
        <translation>損失が高い順</translation>
    </message>
    <message>
        <source>Least sure</source>
        <translation>確信度が低い順</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Left out of training, validation and test</source>
        <translation>学習・検証・テストから除外</translation>
    </message>
    <message>
        <source>Most sure</source>
        <translation>確信度が高い順</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>画像の順序</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>relabelled {a}; the source says {b}</source>
        <translation>{a} にラベル変更。元データでは {b}</translation>
    </message>
    <message>
        <source>the source says {a}</source>
        <translation>元データでは {a}</translation>
    </message>
    <message>
        <source>{a}, taken for {b} with {p:.1f} %; {a} has {q:.1f} %; loss {v:.3f}</source>
        <translation>{a}、{b} と誤認（{p:.1f} %）。{a} は{q:.1f} %。損失 {v:.3f}</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>, {n} left out</source>
        <translation>、{n}枚を除外</translation>
    </message>
    <message>
        <source>, {n} more among the sealed test images</source>
        <translation>、封印したテスト画像にもう{n}枚</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Drop a folder, a zip or a CSV file anywhere on the window, or choose.</source>
        <translation>フォルダー、zip、CSVファイルをウィンドウのどこかにドロップするか、選んでください。</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>ファイルと理由</translation>
    </message>
    <message>
        <source>No image is like that</source>
        <translation>該当する画像がありません</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>画像がまだありません</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>すべての画像を表示</translation>
    </message>
    <message>
        <source>Show the watched image closely: its pixels as numbers</source>
        <translation>注目画像を詳しく表示: ピクセルを数値で見ます</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>手書き数字を使う</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>All maps in Inside</source>
        <translation>すべてのマップを「内部」で</translation>
    </message>
    <message>
        <source>Drop a block on the link to insert it; Del deletes the link.</source>
        <translation>ブロックを接続の上にドロップすると挿入、Delで接続を削除します。</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>It carries {0}.</source>
        <translation>{0} を運びます。</translation>
    </message>
    <message>
        <source>Keep its weights out of training (L).</source>
        <translation>重みを学習から外します (L)。</translation>
    </message>
    <message>
        <source>Let it pass its input on unchanged (M).</source>
        <translation>入力をそのまま通します (M)。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>More parameters: {0}</source>
        <translation>その他のパラメーター: {0}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>ブロックの名前</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation>注目画像に対する出力</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>見る範囲</translation>
    </message>
    <message>
        <source>Select a block on the canvas or in the outline to see and change it.</source>
        <translation>キャンバスかアウトラインでブロックを選ぶと、表示と変更ができます。</translation>
    </message>
    <message>
        <source>The network has {0} and {1} parameters.</source>
        <translation>このネットワークは{0}、{1}パラメーターです。</translation>
    </message>
    <message>
        <source>Time per step</source>
        <translation>ステップの時間</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>別の名前を入力 (F2)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>computed with its neighbour</source>
        <translation>隣と一緒に計算</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>合いません</translation>
    </message>
    <message>
        <source>edited together</source>
        <translation>まとめて編集</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>←{0}</translation>
    </message>
    <message>
        <source>group of {0}</source>
        <translation>{0}のグループ</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>画像あたり</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>predicted {0}</source>
        <translation>予測 {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{0} would fit</source>
        <translation>{0} なら合います</translation>
    </message>
</context>
<context>
    <name>InspectorPopover</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>Comparison as CSV…</source>
        <translation>比較をCSVで…</translation>
    </message>
    <message>
        <source>Confused pairs as CSV…</source>
        <translation>混同した組をCSVで…</translation>
    </message>
    <message>
        <source>Images shown as CSV…</source>
        <translation>表示中の画像をCSVで…</translation>
    </message>
    <message>
        <source>Images shown as PNG…</source>
        <translation>表示中の画像をPNGで…</translation>
    </message>
    <message>
        <source>Matrix as CSV…</source>
        <translation>行列をCSVで…</translation>
    </message>
    <message>
        <source>Matrix as PNG…</source>
        <translation>行列をPNGで…</translation>
    </message>
    <message>
        <source>Open the test images</source>
        <translation>テスト画像を開封</translation>
    </message>
    <message>
        <source>Reliability as CSV…</source>
        <translation>信頼性をCSVで…</translation>
    </message>
    <message>
        <source>Reliability as PNG…</source>
        <translation>信頼性をPNGで…</translation>
    </message>
    <message>
        <source>Scores of the classes as CSV…</source>
        <translation>クラス別スコアをCSVで…</translation>
    </message>
    <message>
        <source>Scores of the classes as PNG…</source>
        <translation>クラス別スコアをPNGで…</translation>
    </message>
    <message>
        <source>The data has no {part} images. Choose another part, or set some aside in the Data panel.</source>
        <translation>データに{part}画像がありません。別の区分を選ぶか、「データ」パネルで取り分けてください。</translation>
    </message>
    <message>
        <source>The {n} test images are sealed. They tell how good the network is only as long as nothing is chosen by them: choose by the validation images, and open them once, at the end. That is noted in the project.</source>
        <translation>{n}枚のテスト画像を封印しています。ネットワークの良さが分かるのは、それをもとに何も選んでいない間だけです。選ぶのは検証画像で行い、最後に一度だけ開封してください。開封はプロジェクトに記録されます。</translation>
    </message>
    <message>
        <source>its folder does not exist or cannot be written</source>
        <translation>フォルダーが存在しないか、書き込めません</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>JudgingPanel</name>
    <message>
        <source>Each epoch</source>
        <translation>毎エポック</translation>
    </message>
    <message>
        <source>{again} after every epoch</source>
        <translation>毎エポック後に{again}</translation>
    </message>
    <message>
        <source>{again} with the present weights</source>
        <translation>現在の重みで{again}</translation>
    </message>
</context>
<context>
    <name>KernelLabel</name>
    <message>
        <source>Its filter</source>
        <translation>そのフィルター</translation>
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
        <translation>平均適合率: すべてのしきい値にわたる値</translation>
    </message>
    <message>
        <source>F1, %</source>
        <translation>F1, %</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images taken to have the label</source>
        <translation>そのラベルを持つと判定した画像</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>適合率（%）</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>再現率（%）</translation>
    </message>
    <message>
        <source>Scores of the labels</source>
        <translation>ラベル別スコア</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>Laboratory</name>
    <message>
        <source>, done at about {at}</source>
        <translation>、{at}頃に終了</translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants. Vary something.</source>
        <translation>競走は2から4個のバリアントで行います。何かを変えてください。</translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants; these are {n}.</source>
        <translation>競走は2から4個のバリアントで行います。今は{n}個です。</translation>
    </message>
    <message>
        <source>Choose images first, in Data.</source>
        <translation>先に「データ」で画像を選んでください。</translation>
    </message>
    <message>
        <source>Draw a network first, or choose a template in Draw.</source>
        <translation>先にネットワークを描くか、「描く」でテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>Looking at what fits…</source>
        <translation>合うものを調べています…</translation>
    </message>
    <message>
        <source>Take over {0}</source>
        <translation>{0} を採用</translation>
    </message>
    <message>
        <source>Vary something, or train more than one seed or fold.</source>
        <translation>何かを変えるか、複数のシードかフォールドで学習させてください。</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done}/{total}回の実行</translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>New comparison…</source>
        <translation>新しい比較…</translation>
    </message>
    <message>
        <source>New race…</source>
        <translation>新しい競走…</translation>
    </message>
</context>
<context>
    <name>LaboratoryTable</name>
    <message>
        <source>, fold {n}</source>
        <translation>、フォールド{n}</translation>
    </message>
    <message>
        <source>, {n} failed</source>
        <translation>、{n}回失敗</translation>
    </message>
    <message>
        <source>, {n} went back</source>
        <translation>、{n}回後戻り</translation>
    </message>
    <message>
        <source>Kept, validation</source>
        <translation>保持、検証</translation>
    </message>
    <message>
        <source>Mean and standard deviation over {n} runs</source>
        <translation>{n}回の実行の平均と標準偏差</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The test images stay sealed: nothing here has looked at them.</source>
        <translation>テスト画像は封印したままです。ここでは一切見ていません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Variants and their runs</source>
        <translation>バリアントとその実行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>ep.</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>epoch {n} of {all}</source>
        <translation>エポック{n}/{all}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>given up, epoch {n}</source>
        <translation>打ち切り、エポック{n}</translation>
    </message>
    <message>
        <source>held at epoch {n}</source>
        <translation>エポック{n}で保留</translation>
    </message>
    <message>
        <source>of 1</source>
        <translation>/ 1</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>1回の実行</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>シード{n}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>後戻り</translation>
    </message>
    <message>
        <source>{done} of {n}</source>
        <translation>{done}/{n}</translation>
    </message>
    <message>
        <source>{n} folds</source>
        <translation>{n}フォールド</translation>
    </message>
    <message>
        <source>{n} seeds</source>
        <translation>{n}シード</translation>
    </message>
</context>
<context>
    <name>LaboratoryView</name>
    <message>
        <source> And {n} more.</source>
        <translation> ほか{n}件。</translation>
    </message>
    <message>
        <source>Compare with care</source>
        <translation>慎重に比較</translation>
    </message>
    <message>
        <source>Each variant is tried on paper before anything is trained.</source>
        <translation>各バリアントは、学習の前に紙の上で確かめます。</translation>
    </message>
    <message>
        <source>Left out, because it does not fit: {label}. {reason}</source>
        <translation>合わないため除外: {label}。{reason}</translation>
    </message>
    <message>
        <source>Let two to four variants race</source>
        <translation>2から4個のバリアントを競走させる</translation>
    </message>
    <message>
        <source>Looking at what fits</source>
        <translation>合うものを調べています</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>試すものがまだありません</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Say what varies, and how many seeds or folds each variant gets. A single run says little: what differs may be chance, and the table says so.</source>
        <translation>何を変えるか、各バリアントにシードやフォールドをいくつ使うかを決めます。1回の実行では多くは言えません。差は偶然かもしれず、表がそれを示します。</translation>
    </message>
    <message>
        <source>The project is now that of {0}. Train it in Run.</source>
        <translation>プロジェクトは {0} のものになりました。「実行」で学習させてください。</translation>
    </message>
    <message>
        <source>This cannot be tried</source>
        <translation>これは試せません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Vary one thing, such as the learning rate. All train at the same time, on the same batches, and you watch their curves.</source>
        <translation>学習率など1つを変えます。すべて同じバッチで同時に学習し、曲線を見られます。</translation>
    </message>
    <message>
        <source>Vary the learning rate…</source>
        <translation>学習率を変える…</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>{axes}: 1 run, started {at}</source>
        <translation>{axes}: 実行1回、開始 {at}</translation>
    </message>
    <message>
        <source>{axes}: {n} runs, started {at}</source>
        <translation>{axes}: {n}回の実行、{at}開始</translation>
    </message>
    <message>
        <source>{n} more seeds of each</source>
        <translation>それぞれシードを{n}個追加</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n}回の実行</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source> and padding (hatched).</source>
        <translation> とパディング（斜線部）。</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>At a unit of a block: the pixels and units it is made from light up. At a pixel of the image: the units that see it.</source>
        <translation>ブロックのユニットを指すと、元になったピクセルとユニットが光ります。画像のピクセルを指すと、それを見ているユニットが光ります。</translation>
    </message>
    <message>
        <source>Bright pixels move it most.</source>
        <translation>明るいピクセルほど強く影響します。</translation>
    </message>
    <message>
        <source>Choose images; then point at what a block makes of one.</source>
        <translation>画像を選び、ブロックが作ったものを指してください。</translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation>懐中電灯</translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation>画像に依存しません。</translation>
    </message>
    <message>
        <source>It is off here: no pixel moves it.</source>
        <translation>ここではオフです。どのピクセルも影響しません。</translation>
    </message>
    <message>
        <source>It sees rows {a}–{b}, columns {c}–{d}</source>
        <translation>{a}–{b}行、{c}–{d}列を見ています</translation>
    </message>
    <message>
        <source>Lit are the units that see it. Select a block to have them counted.</source>
        <translation>光っているのは、それを見ているユニットです。ブロックを選ぶと数えます。</translation>
    </message>
    <message>
        <source>Map {n}, row {r}, column {c}.</source>
        <translation>マップ{n}、{r}行{c}列。</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>注目画像がありません</translation>
    </message>
    <message>
        <source>Pixel, row {r}, column {c}</source>
        <translation>ピクセル、{r}行{c}列</translation>
    </message>
    <message>
        <source>Point at a picture</source>
        <translation>画像を指してください</translation>
    </message>
    <message>
        <source>The watched image, lit</source>
        <translation>光らせた注目画像</translation>
    </message>
    <message>
        <source>Unit {n}.</source>
        <translation>ユニット{n}。</translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see it.</source>
        <translation>{block} の{of}ユニット中{n}ユニットが見ています。</translation>
    </message>
</context>
<context>
    <name>LandscapePanel</name>
    <message>
        <source>Along the path</source>
        <translation>経路沿い</translation>
    </message>
    <message>
        <source>Batch norm takes the statistics of these images, in batches, as while it trains: those noted in the run belong to its own weights only. Dropout is off.</source>
        <translation>バッチ正規化には、学習中と同じく、これらの画像のバッチごとの統計を使います。実行に記録された統計はその時の重みだけのものだからです。ドロップアウトはオフです。</translation>
    </message>
    <message>
        <source>Blue is low loss, brown high; lines join points of equal loss.</source>
        <translation>青は低い損失、茶は高い損失。線は等しい損失を結びます。</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Each point is the mean loss of {n} {part}; {side} × {side} points.</source>
        <translation>各点は{n}枚の{part}の平均損失、{side}×{side}点。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>It needs the moments of three epochs. Train on, then look again.</source>
        <translation>3エポック分の時点が必要です。学習を続けてから見てください。</translation>
    </message>
    <message>
        <source>It was cancelled. Draw it again whenever you like.</source>
        <translation>取り消されました。いつでも描き直せます。</translation>
    </message>
    <message>
        <source>Looking for the path…</source>
        <translation>経路を探しています…</translation>
    </message>
    <message>
        <source>On the way the loss went from {a} to {b}.</source>
        <translation>途中で損失は {a} → {b}。</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Random directions</source>
        <translation>ランダムな方向</translation>
    </message>
    <message>
        <source>The picture is that of the run as it is now.</source>
        <translation>この図は現在の実行のものです。</translation>
    </message>
    <message>
        <source>The plane goes through the end of the run in two random directions, each filter's part as long as the filter is. The run came from elsewhere: of its path only the part in this plane is drawn.</source>
        <translation>平面は実行の終点を通り、2つのランダムな方向に広がります。各フィルターの成分はそのフィルターと同じ長さです。この実行は外から来たもので、経路のうちこの平面にある部分だけを描きます。</translation>
    </message>
    <message>
        <source>The plane goes through the end of the run, along the two main directions in which its moments lie apart.</source>
        <translation>平面は実行の終点を通り、時点の違いが最も大きい2つの主方向に広がります。</translation>
    </message>
    <message>
        <source>The white line is the way of the run, a dot for each moment.</source>
        <translation>白い線は実行の道筋で、点は各時点です。</translation>
    </message>
    <message>
        <source>Then this shows the loss around the path that the training took.</source>
        <translation>その後、学習がたどった経路の周りの損失をここに表示します。</translation>
    </message>
    <message>
        <source>There is no path yet</source>
        <translation>経路がまだありません</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>学習画像</translation>
    </message>
    <message>
        <source>Two directions of {n} weights: {share} of the path's squared distance lies in this plane, the rest is not seen. Valleys and walls in other directions do not show.</source>
        <translation>{n}個の重みのうち2方向です。経路の2乗距離の{share}がこの平面にあり、残りは見えません。ほかの方向の谷や壁は現れません。</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>検証画像</translation>
    </message>
    <message>
        <source>While it trains, the path grows. Draw it now, or wait for the end.</source>
        <translation>学習中は経路が伸びていきます。今すぐ描くか、終わるまで待ってください。</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>学習画像</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>検証画像</translation>
    </message>
</context>
<context>
    <name>LandscapeView</name>
    <message>
        <source>Loss around the path of the run</source>
        <translation>実行の経路の周りの損失</translation>
    </message>
    <message>
        <source>Moment {n} of {all}, loss {loss}</source>
        <translation>時点{n}/{all}、損失 {loss}</translation>
    </message>
    <message>
        <source>loss {n}</source>
        <translation>損失 {n}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Gradient of the input</source>
        <translation>入力の勾配</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Input map</source>
        <translation>入力マップ</translation>
    </message>
    <message>
        <source>Input, {n} channels</source>
        <translation>入力、{n}チャンネル</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Kernel of filter {k}</source>
        <translation>フィルター{k}のカーネル</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Minus the target</source>
        <translation>目標を引く</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Patch {n}×{m}</source>
        <translation>パッチ {n}×{m}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>積</translation>
    </message>
    <message>
        <source>Scores z</source>
        <translation>スコア z</translation>
    </message>
    <message>
        <source>Share of the sum</source>
        <translation>合計に占める割合</translation>
    </message>
    <message>
        <source>Shared by all outputs</source>
        <translation>全出力で共有</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>標準化後</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>To the inputs</source>
        <translation>入力へ</translation>
    </message>
    <message>
        <source>To the weights</source>
        <translation>重みへ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Window {n}×{m}</source>
        <translation>窓 {n}×{m}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation>チャンネル{n}</translation>
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
        <translation>緑</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n}個の値</translation>
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
        <translation>答え (*.json)</translation>
    </message>
    <message>
        <source>Hand in your answers</source>
        <translation>答えを提出</translation>
    </message>
    <message>
        <source>The answers cannot be written there: {0}. Choose another folder.</source>
        <translation>そこには答えを書き込めません: {0}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Your answers are in {0}. Give this file in.</source>
        <translation>答えは {0} にあります。このファイルを提出してください。</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Everything stays as it is: go on trying, or save it with Ctrl+S.</source>
        <translation>すべてこのまま残ります。続けて試すか、 Ctrl+S で保存してください。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Hand in your answers…</source>
        <translation>答えを提出…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Open the panel again and say where it is</source>
        <translation>パネルを開き直して場所を示します</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>やって見せる</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>ステップ {n}/{of}</translation>
    </message>
    <message>
        <source>That was the lesson</source>
        <translation>これでレッスンは終わりです</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>What is right cannot be said yet: something that this step compares with is missing. If an earlier step was skipped, go back and do it; or go on.</source>
        <translation>まだ正解を判定できません。このステップが比べるものがありません。前のステップを飛ばした場合は、戻って行ってください。そのまま進むこともできます。</translation>
    </message>
    <message>
        <source>Writes a readable file for your teacher</source>
        <translation>先生が読めるファイルを書き出します</translation>
    </message>
    <message>
        <source>You have done every step. </source>
        <translation>すべてのステップを終えました。 </translation>
    </message>
</context>
<context>
    <name>LessonColumn</name>
    <message>
        <source>Hand in your answers</source>
        <translation>答えを提出</translation>
    </message>
    <message>
        <source>Hand in your answers: write a readable file for your teacher</source>
        <translation>答えを提出: 先生が読めるファイルを書き出します</translation>
    </message>
    <message>
        <source>Leave the lesson; Help &gt; Lessons goes on here (Esc)</source>
        <translation>レッスンを離れます。「ヘルプ &gt; レッスン」で続きから再開できます (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Begin a lesson first.</source>
        <translation>先にレッスンを始めてください。</translation>
    </message>
    <message>
        <source>Lessons and hand-outs (*{0} *{1})</source>
        <translation>レッスンと配布ファイル (*{0} *{1})</translation>
    </message>
    <message>
        <source>Make a hand-out of this lesson…</source>
        <translation>このレッスンの配布ファイルを作る…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>レッスンを開く</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>レッスンを開く…</translation>
    </message>
    <message>
        <source>Open images or draw a network first: the lesson begins there.</source>
        <translation>先に画像を開くかネットワークを描いてください。レッスンはそこから始まります。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print this lesson…</source>
        <translation>このレッスンを印刷…</translation>
    </message>
    <message>
        <source>Put lessons into {0}; README.md there says how to write one.</source>
        <translation>レッスンは {0} に置いてください。書き方はそこの README.md にあります。</translation>
    </message>
    <message>
        <source>Record a lesson…</source>
        <translation>レッスンを記録…</translation>
    </message>
    <message>
        <source>Save the lesson for printing</source>
        <translation>印刷用にレッスンを保存</translation>
    </message>
    <message>
        <source>The folder for lessons cannot be made: {0}.</source>
        <translation>レッスン用のフォルダーを作れません: {0}。</translation>
    </message>
    <message>
        <source>The lesson is in {0}, {1} pages of A4.</source>
        <translation>レッスンは {0} にあります。A4で{1}ページです。</translation>
    </message>
    <message>
        <source>What you do becomes a lesson</source>
        <translation>操作がそのままレッスンになります</translation>
    </message>
    <message>
        <source>Write lessons of your own…</source>
        <translation>自分のレッスンを書く…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>{0} cannot be read…</source>
        <translation>{0} を読み込めません…</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n}/{of}</translation>
    </message>
</context>
<context>
    <name>LikedColumn</name>
    <message>
        <source>Another one</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>Begin with a picture, and see what the map makes of it</source>
        <translation>画像から始めて、マップがそれをどう変えるかを見ます</translation>
    </message>
    <message>
        <source>Begin with other noise</source>
        <translation>別のノイズから始める</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation>写真から…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作る</translation>
    </message>
    <message>
        <source>Making it takes {time} here.</source>
        <translation>ここでの作成には{time}かかります。</translation>
    </message>
    <message>
        <source>Strongest value in each image</source>
        <translation>各画像での最強の値</translation>
    </message>
    <message>
        <source>Strongest value in each image, by class</source>
        <translation>各画像での最強の値（クラス別）</translation>
    </message>
    <message>
        <source>The picture it likes best</source>
        <translation>最も好む画像</translation>
    </message>
    <message>
        <source>The picture this map likes best</source>
        <translation>このマップが最も好む画像</translation>
    </message>
    <message>
        <source>The value of the map’s middle for this picture, to compare with the patches</source>
        <translation>この画像に対するマップ中央の値。パッチと比べられます</translation>
    </message>
    <message>
        <source>made by {n} steps uphill</source>
        <translation>勾配上昇{n}ステップで作成</translation>
    </message>
    <message>
        <source>step {n} of {of} uphill</source>
        <translation>登りステップ{n}/{of}</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>1 file cannot be read and is left out.</source>
        <translation>1ファイルを読み込めないため除外しました。</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>: loss {loss:.3f}, {metric} {score}</source>
        <translation>: 損失 {loss:.3f}、{metric} {score}</translation>
    </message>
    <message>
        <source>; validation loss {loss:.3f}, {metric} {score}</source>
        <translation>。検証損失 {loss:.3f}、{metric} {score}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>エポック{n}</translation>
    </message>
    <message>
        <source>Epochs {first} to {n}</source>
        <translation>エポック{first}から{n}</translation>
    </message>
    <message>
        <source>Epochs, opened data and everything that goes wrong are noted here.</source>
        <translation>エポック、開いたデータ、起きた問題をここに記録します。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>学習を表示</translation>
    </message>
    <message>
        <source>{n} files cannot be read and are left out.</source>
        <translation>{n}ファイルを読み込めないため除外しました。</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n}行</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>ブロックを表示</translation>
    </message>
    <message>
        <source>cnndesk crashed at {0} ({1}). The report of it stays on this machine, beside the log; copy it to tell of the error.</source>
        <translation>cnndesk は{0}に異常終了しました ({1})。報告はこのマシンのログの隣にあります。エラーを知らせるにはコピーしてください。</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>MapChoice</name>
    <message>
        <source>Name map {n} of {block}</source>
        <translation>{block} のマップ{n}に名前を付ける</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>Let this map be what the block makes of it again</source>
        <translation>このマップをブロックの出力に戻す</translation>
    </message>
    <message>
        <source>Let this map be zero from now on, also while it trains</source>
        <translation>今後このマップをゼロにする（学習中も）</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>顕微鏡</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>次のマップ</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>前のマップ</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>ステップ実行</translation>
    </message>
    <message>
        <source>The chosen map</source>
        <translation>選んだマップ</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>注目画像</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Values in this map</source>
        <translation>このマップの値</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What excites this map, what it likes, what feeds it</source>
        <translation>このマップを活性化するもの、好むもの、入ってくるもの</translation>
    </message>
    <message>
        <source>Work this map out, number by number</source>
        <translation>このマップの数値を1つずつ計算</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message>
        <source>All images</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>All {n} images</source>
        <translation>全{n}枚の画像</translation>
    </message>
    <message>
        <source>Ask the network once more with zeros in place of this map, and see which validation images change their class. The network stays as it is.</source>
        <translation>このマップをゼロにしてもう一度ネットワークに尋ね、どの検証画像のクラスが変わるかを見ます。ネットワークは変わりません。</translation>
    </message>
    <message>
        <source>In which order the arrows go through the maps</source>
        <translation>矢印でマップを見ていく順序</translation>
    </message>
    <message>
        <source>Maps by</source>
        <translation>マップの順</translation>
    </message>
    <message>
        <source>Mute it</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>次のマップ</translation>
    </message>
    <message>
        <source>Order of the maps</source>
        <translation>マップの順序</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>前のマップ</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>自分で付ける名前</translation>
    </message>
    <message>
        <source>Your name for this map</source>
        <translation>このマップに付ける名前</translation>
    </message>
    <message>
        <source>how far they vary</source>
        <translation>変化の大きさ</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未学習</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>/ {n}</translation>
    </message>
    <message>
        <source>such as: edges</source>
        <translation>例: エッジ</translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation>{block}、マップ{n}</translation>
    </message>
</context>
<context>
    <name>MapMosaic</name>
    <message>
        <source>  dead</source>
        <translation>  不活性</translation>
    </message>
    <message>
        <source>  muted</source>
        <translation>  ミュート</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>特徴マップ</translation>
    </message>
</context>
<context>
    <name>MapPairs</name>
    <message>
        <source>Maps {numbers}</source>
        <translation>マップ{numbers}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>best: {n}</source>
        <translation>最良: {n}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>kept: {n}</source>
        <translation>保持: {n}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>relabelled, “{a}” in its source</source>
        <translation>ラベル変更済み、元データでは「{a}」</translation>
    </message>
</context>
<context>
    <name>MatrixEdit</name>
    <message>
        <source>Filter, row {r}, column {c}</source>
        <translation>フィルター、{r}行{c}列</translation>
    </message>
    <message>
        <source>Row {r}, column {c}:</source>
        <translation>{r}行{c}列:</translation>
    </message>
</context>
<context>
    <name>MatrixField</name>
    <message>
        <source>Row {0}, column {1}</source>
        <translation>{0}行{1}列</translation>
    </message>
    <message>
        <source>Size of the matrix</source>
        <translation>行列の大きさ</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>; before, {n}</source>
        <translation>。以前は{n}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>Weights as a picture</source>
        <translation>画像で表した重み</translation>
    </message>
    <message>
        <source>now {n}</source>
        <translation>現在{n}</translation>
    </message>
    <message>
        <source>predicted once</source>
        <translation>予測1回</translation>
    </message>
    <message>
        <source>predicted {n} times</source>
        <translation>{n}回予測</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真値</translation>
    </message>
    <message>
        <source>{a} inputs (down) × {b} units (across)</source>
        <translation>入力{a}（縦）× ユニット{b}（横）</translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation>{a} を {b} と誤認</translation>
    </message>
    <message>
        <source>{n} of {a} are right ({p:.1f} %)</source>
        <translation>{a} のうち{n}枚が正解 ({p:.1f} %)</translation>
    </message>
    <message>
        <source>{n} of {a} are taken for {b} ({p:.1f} %)</source>
        <translation>{a} のうち{n}枚を {b} と誤認 ({p:.1f} %)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Add a block</source>
        <translation>ブロックを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>レッスン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>ブロックを追加</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>下揃え</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>左揃え</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>右揃え</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>上揃え</translation>
    </message>
    <message>
        <source>All maps that it makes of the watched image</source>
        <translation>注目画像から作られたすべてのマップ</translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation>左から右へ整列</translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation>上から下へ整列</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation>接続を外す</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>すべてのグループを折りたたむ</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>グループを折りたたむ</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation>ステージをグループ化</translation>
    </message>
    <message>
        <source>Insert behind it</source>
        <translation>後ろに挿入</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>ここに挿入</translation>
    </message>
    <message>
        <source>Its weights, as pictures and numbers</source>
        <translation>重みを画像と数値で表示</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>最近のプロジェクトはありません</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>すべてのグループを開く</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>グループを開く</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>ステップ実行</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>グループ解除</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Which parts of the image speak for a class (Shift+F7)</source>
        <translation>画像のどの部分がクラスの根拠か (Shift+F7)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Work it out, number by number (F7)</source>
        <translation>数値を1つずつ計算 (F7)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>Another one</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>Begin with a picture</source>
        <translation>画像から始める</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>ネットワークを選択</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Connect it to the image.</source>
        <translation>画像に接続してください。</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then look at its maps closely.</source>
        <translation>ネットワークを描くかテンプレートを選び、マップを詳しく見てください。</translation>
    </message>
    <message>
        <source>Images that excite this map most</source>
        <translation>このマップを最も強く活性化する画像</translation>
    </message>
    <message>
        <source>It gives the same strongest value for all images: it tells nothing.</source>
        <translation>すべての画像で最強の値が同じなので、何も分かりません。</translation>
    </message>
    <message>
        <source>No class stands out among the {of} strongest images: most are {name}, {n}, and {chance:.0f} would be chance.</source>
        <translation>最強の{of}枚に目立つクラスはありません。最多は {name} の{n}枚で、偶然なら{chance:.0f}枚です。</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>画像がまだありません</translation>
    </message>
    <message>
        <source>No map is chosen</source>
        <translation>マップが未選択です</translation>
    </message>
    <message>
        <source>Open images; then see which of them excite each map of a block.</source>
        <translation>画像を開くと、ブロックの各マップを活性化する画像を見られます。</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>すべて検索</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>今すぐ検索</translation>
    </message>
    <message>
        <source>Search them</source>
        <translation>検索する</translation>
    </message>
    <message>
        <source>Search {n} of them</source>
        <translation>うち{n}枚を検索</translation>
    </message>
    <message>
        <source>Searching {n} images for {block} takes about {time} here.</source>
        <translation>ここで {block} の{n}枚を検索するには約{time}かかります。</translation>
    </message>
    <message>
        <source>Select a block with maps, such as a convolution, in the strip above.</source>
        <translation>上の帯で、畳み込みなどマップのあるブロックを選んでください。</translation>
    </message>
    <message>
        <source>Select the first one</source>
        <translation>最初のものを選択</translation>
    </message>
    <message>
        <source>The images were not searched.</source>
        <translation>画像を検索できませんでした。</translation>
    </message>
    <message>
        <source>The network is learning. Its maps are searched when it rests, or now:</source>
        <translation>ネットワークは学習中です。マップの検索は休止中か、今すぐ行えます:</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>ネットワークがまだありません</translation>
    </message>
    <message>
        <source>Without it no validation image changes its class.</source>
        <translation>これがなくても、どの検証画像のクラスも変わりません。</translation>
    </message>
    <message>
        <source>Without it {n} validation images change: {right} become right, {wrong} wrong.</source>
        <translation>これがないと{n}枚の検証画像が変わります。{right}枚が正解に、{wrong}枚が誤りになります。</translation>
    </message>
    <message>
        <source>{block} has no maps yet</source>
        <translation>{block} にはまだマップがありません</translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation>{block}、マップ{n}</translation>
    </message>
    <message>
        <source>{n} of the {of} strongest images are {name}; {chance:.0f} would be chance.</source>
        <translation>反応が最も強い{of}枚のうち{n}枚が {name} です。偶然なら{chance:.0f}枚です。</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>図の全体像</translation>
    </message>
    <message>
        <source>The whole drawing; drag, or use the arrow keys, to move</source>
        <translation>図の全体。ドラッグか矢印キーで移動</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation>左から{0} %、上から{1} %</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Choose images</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Choose images with their classes; then train on them.</source>
        <translation>クラス付きの画像を選び、それで学習させてください。</translation>
    </message>
    <message>
        <source>Draw a network, or choose a template, and train it.</source>
        <translation>ネットワークを描くかテンプレートを選び、学習させてください。</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>画像がまだありません</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>ネットワークがまだありません</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>パレットを表示</translation>
    </message>
    <message>
        <source>The network is not trained yet</source>
        <translation>ネットワークはまだ学習していません</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
</context>
<context>
    <name>MutedView</name>
    <message>
        <source>Ask it</source>
        <translation>尋ねる</translation>
    </message>
    <message>
        <source>Asking it with and without this map takes about {time} here.</source>
        <translation>このマップの有無で尋ねるには、ここで約{time}かかります。</translation>
    </message>
    <message>
        <source>Become right</source>
        <translation>正解になる</translation>
    </message>
    <message>
        <source>Become wrong</source>
        <translation>誤りになる</translation>
    </message>
    <message>
        <source>None of {of} validation images changes its class.</source>
        <translation>{of}枚の検証画像のどれもクラスが変わりません。</translation>
    </message>
    <message>
        <source>The network is asked with and without it.</source>
        <translation>マップの有無でネットワークに尋ねています。</translation>
    </message>
    <message>
        <source>Without this map</source>
        <translation>このマップなし</translation>
    </message>
    <message>
        <source>Wrong before and after, otherwise</source>
        <translation>前後とも誤りで、答えが違う</translation>
    </message>
    <message>
        <source>{name}, {truth}
with the map: {before}, {p:.0f} %
without: {after}, {q:.0f} %</source>
        <translation>{name}、{truth}
マップあり: {before}、{p:.0f} %
なし: {after}、{q:.0f} %</translation>
    </message>
    <message>
        <source>{n} of {of} validation images change their class: {a} become right, {b} wrong.</source>
        <translation>{of}枚の検証画像中{n}枚のクラスが変わります。{a}枚が正解に、{b}枚が誤りになります。</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Look at it</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>Recommended for {0}</source>
        <translation>{0} におすすめ</translation>
    </message>
    <message>
        <source>Start from a network that already sees</source>
        <translation>すでに見えているネットワークから始める</translation>
    </message>
    <message>
        <source>Start with this</source>
        <translation>これで始める</translation>
    </message>
    <message>
        <source>Take it for digits and simple signs. Quick to train and easy to follow, but it sees little of a photograph.</source>
        <translation>数字や単純な記号に。学習が速く、追いやすいですが、写真はあまり見分けられません。</translation>
    </message>
    <message>
        <source>Take it for photographs, and when there are few images. Its blocks know edges, fur and eyes from a million photographs; only the last one learns.</source>
        <translation>写真に、また画像が少ないときに。ブロックは百万枚の写真からエッジ、毛並み、目を知っており、最後のブロックだけが学習します。</translation>
    </message>
    <message>
        <source>Take it to explain: only ten maps in each convolution, so that a class can look at all of them.</source>
        <translation>説明に。各畳み込みのマップは10枚だけなので、授業ですべて見られます。</translation>
    </message>
    <message>
        <source>Take it to find things in larger pictures: no fully connected block, so it slides over any size.</source>
        <translation>大きな画像の中で物を探すのに。全結合ブロックがないので、どんな大きさの上も滑らせられます。</translation>
    </message>
    <message>
        <source>Take it to learn from nothing but your images and look at every step. Pairs of 3×3 convolutions with pooling between.</source>
        <translation>手元の画像だけで学習し、各段階を見るのに。3×3の畳み込み2つずつの間にプーリングがあります。</translation>
    </message>
    <message>
        <source>Take it when you want to go deeper: three shortcuts around convolutions let many blocks learn together.</source>
        <translation>もっと深くしたいときに。畳み込みを迂回する3つのスキップ接続で、多くのブロックが一緒に学習できます。</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>約{0}</translation>
    </message>
    <message>
        <source>all of them learn</source>
        <translation>すべて学習します</translation>
    </message>
    <message>
        <source>{0} of them learn</source>
        <translation>うち{0}が学習します</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0}パラメーター</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>画像入力を追加</translation>
    </message>
    <message>
        <source>Begin with the image and add block by block</source>
        <translation>画像から始めて、ブロックを1つずつ加える</translation>
    </message>
    <message>
        <source>Choice of a network</source>
        <translation>ネットワークの選択</translation>
    </message>
    <message>
        <source>Draw it yourself</source>
        <translation>自分で描く</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>ネットワークを開く…</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>画像の一部</translation>
    </message>
    <message>
        <source>Take the network of a project</source>
        <translation>プロジェクトのネットワークを使う</translation>
    </message>
    <message>
        <source>Take the network of another project, without its weights</source>
        <translation>別のプロジェクトのネットワークを重みなしで使う</translation>
    </message>
    <message>
        <source>Take the network of {0}</source>
        <translation>{0} のネットワークを使う</translation>
    </message>
    <message>
        <source>The images are being opened.</source>
        <translation>画像を開いています。</translation>
    </message>
    <message>
        <source>There are no images yet: these are drawn for 28×28 grey pixels and 10 classes. Choose images in Data, or drop a folder here at any time.</source>
        <translation>画像がまだありません。28×28のグレー画像、10クラス用に描いてあります。「データ」で画像を選ぶか、いつでもここにフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>Which network shall it be?</source>
        <translation>どのネットワークにしますか？</translation>
    </message>
    <message>
        <source>Which network shall learn your images?</source>
        <translation>どのネットワークに画像を学習させますか？</translation>
    </message>
    <message>
        <source>You can change every block afterwards.</source>
        <translation>後ですべてのブロックを変更できます。</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk プロジェクト (*{0})</translation>
    </message>
    <message>
        <source>{count}, {what}, at {h}×{w} pixels. Times are predicted for this machine.</source>
        <translation>{count}、{what}、{h}×{w}ピクセル。時間はこのマシンでの予測です。</translation>
    </message>
</context>
<context>
    <name>NetworkImporter</name>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>このネットワークに必要なメモリが足りません。</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>Back to the drawing</source>
        <translation>図に戻る</translation>
    </message>
    <message>
        <source>Back to the drawing (Ctrl+1)</source>
        <translation>図に戻る (Ctrl+1)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>ブロックが未選択です</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n}/{of}</translation>
    </message>
</context>
<context>
    <name>NextRun</name>
    <message>
        <source> and {n} more</source>
        <translation> ほか{n}件</translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}.</source>
        <translation>シード{seed}の最初の重みから実行{n}を始めます。</translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}. Nothing differs from {run}, so the result will be the same.</source>
        <translation>シード{seed}の最初の重みから実行{n}を始めます。{run}と違いがないため、結果は同じになります。</translation>
    </message>
    <message>
        <source>Go on with {run}: {done} of {n} epochs are done.</source>
        <translation>{run}を続けます。{n}エポック中{done}エポックが完了しています。</translation>
    </message>
    <message>
        <source>Only the seed differs from {run}: it shows how much is chance.</source>
        <translation>{run}との違いはシードだけです。偶然の大きさが分かります。</translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.</source>
        <translation>{run}との違い: {what}。</translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.
{settings}</source>
        <translation>{run}との違い: {what}。
{settings}</translation>
    </message>
    <message>
        <source>edited after epoch {n}</source>
        <translation>エポック{n}の後に編集</translation>
    </message>
    <message>
        <source>edited in epoch {n}</source>
        <translation>エポック{n}中に編集</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>最初の実行</translation>
    </message>
    <message>
        <source>nothing, not even the seed</source>
        <translation>なし、シードも同じ</translation>
    </message>
    <message>
        <source>only the seed</source>
        <translation>シードのみ</translation>
    </message>
    <message>
        <source>run {n} ({name})</source>
        <translation>実行{n} ({name})</translation>
    </message>
    <message>
        <source>{run} as it ended, from the start</source>
        <translation>{run}の終了時の状態を最初から</translation>
    </message>
    <message>
        <source>{run} stays for comparison.</source>
        <translation>{run}は比較用に残ります。</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>How the files were read</source>
        <translation>ファイルの読み方</translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation>別の読み方…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>少なく表示</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>ほか{n}件</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Allowed: {range}.</source>
        <translation>使える値: {range}。</translation>
    </message>
    <message>
        <source>various</source>
        <translation>さまざま</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Weights of the filter</source>
        <translation>フィルターの重み</translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>width</source>
        <translation>幅</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>{0} から</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Add a block (Insert)</source>
        <translation>ブロックを追加 (Insert)</translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>画像入力を追加</translation>
    </message>
    <message>
        <source>Connect to another block (K)</source>
        <translation>別のブロックに接続 (K)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>削除 (Del)</translation>
    </message>
    <message>
        <source>Delete a link of the block</source>
        <translation>ブロックの接続を1つ削除</translation>
    </message>
    <message>
        <source>Exchange with the block before (Alt+Up)</source>
        <translation>前のブロックと入れ替え (Alt+Up)</translation>
    </message>
    <message>
        <source>Exchange with the block behind (Alt+Down)</source>
        <translation>後ろのブロックと入れ替え (Alt+Down)</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>ブロックがまだありません</translation>
    </message>
    <message>
        <source>Press Insert to add a block, or take a template from the palette.</source>
        <translation>Insertを押してブロックを追加するか、パレットのテンプレートを使ってください。</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Outline of the network</source>
        <translation>ネットワークのアウトライン</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>1 map</source>
        <translation>マップ1枚</translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation>注目画像に対する出力</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>マップ{0}枚</translation>
    </message>
    <message>
        <source>{0} of {1} maps</source>
        <translation>マップ{1}枚中{0}枚</translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation>{0}個の値</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the curves</source>
        <translation>曲線に戻る</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
</context>
<context>
    <name>PaintPanel</name>
    <message>
        <source> (painted)</source>
        <translation> （描画済み）</translation>
    </message>
    <message>
        <source>Add an image input to the network; then draw, and see what it makes of it.</source>
        <translation>ネットワークに画像入力を追加し、絵を描いて反応を見てください。</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>ノイズを加える</translation>
    </message>
    <message>
        <source>Blank pad</source>
        <translation>白紙にする</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Brightness of the brush</source>
        <translation>ブラシの明るさ</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Normally distributed, deviation {n} of 255</source>
        <translation>正規分布、標準偏差{n}（最大255）</translation>
    </message>
    <message>
        <source>Original image</source>
        <translation>元の画像</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Shift one pixel down</source>
        <translation>1ピクセル下へ</translation>
    </message>
    <message>
        <source>Shift one pixel to the left</source>
        <translation>1ピクセル左へ</translation>
    </message>
    <message>
        <source>Shift one pixel to the right</source>
        <translation>1ピクセル右へ</translation>
    </message>
    <message>
        <source>Shift one pixel up</source>
        <translation>1ピクセル上へ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>大きさ（ピクセル）</translation>
    </message>
    <message>
        <source>Take the last change of the picture back</source>
        <translation>画像への最後の変更を取り消す</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>ネットワークの判断</translation>
    </message>
    <message>
        <source>The right button always erases</source>
        <translation>右ボタンはいつでも消しゴムです</translation>
    </message>
    <message>
        <source>There is nothing to paint on</source>
        <translation>描き込む画像がありません</translation>
    </message>
    <message>
        <source>Thumbnails, maps and classes follow every stroke.</source>
        <translation>サムネイル、マップ、クラスが一筆ごとに変わります。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>no output block yet</source>
        <translation>出力ブロックがまだありません</translation>
    </message>
</context>
<context>
    <name>PaintView</name>
    <message>
        <source>Draw with the mouse. By keys: arrows go from pixel to pixel, Space paints, Delete erases, Shift with arrows draws a line.</source>
        <translation>マウスで描きます。キーでは、矢印で1ピクセルずつ移動、Spaceで塗り、Deleteで消し、Shiftと矢印で線を引きます。</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>{r}行{c}列: {v}</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Search blocks</source>
        <translation>ブロックを検索</translation>
    </message>
</context>
<context>
    <name>PaletteTree</name>
    <message>
        <source>Blocks and templates</source>
        <translation>ブロックとテンプレート</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>{0} more…</source>
        <translation>ほか{0}件…</translation>
    </message>
</context>
<context>
    <name>PatchGrid</name>
    <message>
        <source>{n} pictures</source>
        <translation>{n}枚の画像</translation>
    </message>
</context>
<context>
    <name>PatchesColumn</name>
    <message>
        <source>Patches that excite this map most</source>
        <translation>このマップを最も強く活性化するパッチ</translation>
    </message>
    <message>
        <source>The {n} patches that excite it most</source>
        <translation>最も強く反応する{n}個のパッチ</translation>
    </message>
    <message>
        <source>Training and validation images were searched. Test images stay sealed.</source>
        <translation>学習画像と検証画像を検索しました。テスト画像は封印したままです。</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n}枚の画像</translation>
    </message>
    <message>
        <source>{n} of {of} images</source>
        <translation>{of}枚中{n}枚</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>row {r}, column {c}</source>
        <translation>{r}行{c}列</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The watched image</source>
        <translation>注目画像</translation>
    </message>
</context>
<context>
    <name>PictureOptions</name>
    <message>
        <source>By class</source>
        <translation>クラス順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>In the order given</source>
        <translation>追加した順</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>不確かな順</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>画像の順序</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>画像…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture and what was recognised in it</source>
        <translation>画像とそこで認識されたもの</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不確か</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>{part} / {name}. {words} Click to watch it.</source>
        <translation>{part} / {name}。{words}クリックで注目します。</translation>
    </message>
</context>
<context>
    <name>PinnedImages</name>
    <message>
        <source>Pin images</source>
        <translation>画像をピン留め</translation>
    </message>
    <message>
        <source>Unpin all images</source>
        <translation>すべての画像のピンを外す</translation>
    </message>
    <message>
        <source>Unpin an image</source>
        <translation>画像のピンを外す</translation>
    </message>
</context>
<context>
    <name>PinnedList</name>
    <message>
        <source>1 pinned image is not among these images.</source>
        <translation>ピン留めした1枚は、これらの画像にありません。</translation>
    </message>
    <message>
        <source>Any three images</source>
        <translation>任意の3枚</translation>
    </message>
    <message>
        <source>Follow more images while the network learns</source>
        <translation>学習中に追いかける画像を増やす</translation>
    </message>
    <message>
        <source>One of each class</source>
        <translation>各クラス1枚</translation>
    </message>
    <message>
        <source>Pin images to follow what the network takes them for.</source>
        <translation>画像をピン留めすると、ネットワークの答えを追えます。</translation>
    </message>
    <message>
        <source>Pin more…</source>
        <translation>さらにピン留め…</translation>
    </message>
    <message>
        <source>Pinned images</source>
        <translation>ピン留めした画像</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>注目画像</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピンを外す</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>すべて外す</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>注目する</translation>
    </message>
    <message>
        <source>{n} images are the most.</source>
        <translation>最大{n}枚です。</translation>
    </message>
    <message>
        <source>{n} pinned images are not among these images.</source>
        <translation>ピン留めした{n}枚は、これらの画像にありません。</translation>
    </message>
</context>
<context>
    <name>PixelView</name>
    <message>
        <source>Pixels of the image</source>
        <translation>画像のピクセル</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>6×6 example</source>
        <translation>6×6の例</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>窓の</translation>
    </message>
    <message>
        <source>Of the window, the</source>
        <translation>窓から取る値</translation>
    </message>
    <message>
        <source>Pooled map</source>
        <translation>プーリング後のマップ</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>ストライド</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>注目画像</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窓</translation>
    </message>
</context>
<context>
    <name>Predicted</name>
    <message>
        <source>All labels are right.</source>
        <translation>すべてのラベルが正解です。</translation>
    </message>
    <message>
        <source>It is {v}; off by {off}.</source>
        <translation>真値は {v}、差は {off} です。</translation>
    </message>
    <message>
        <source>No label above 50 %</source>
        <translation>50 %を超えるラベルなし</translation>
    </message>
    <message>
        <source>The labels of this image are not known.</source>
        <translation>この画像のラベルは不明です。</translation>
    </message>
    <message>
        <source>The value of this image is not known.</source>
        <translation>この画像の値は不明です。</translation>
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
        <translation>真値は {v}</translation>
    </message>
    <message>
        <source>is {what}</source>
        <translation>実際は {what}</translation>
    </message>
    <message>
        <source>its class is not known</source>
        <translation>クラスは不明</translation>
    </message>
    <message>
        <source>loss {v}</source>
        <translation>損失 {v}</translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation>見落とし: {names}</translation>
    </message>
    <message>
        <source>right, it is {what}</source>
        <translation>正解、{what} です</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>wrong, it is {what}</source>
        <translation>誤り、実際は {what}</translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation>誤り: {names}</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n}個の値</translation>
    </message>
</context>
<context>
    <name>PredictedView</name>
    <message>
        <source>Predicted against true values</source>
        <translation>予測値と真値</translation>
    </message>
    <message>
        <source>predicted {name}</source>
        <translation>予測した {name}</translation>
    </message>
    <message>
        <source>true {name}</source>
        <translation>真の {name}</translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation>真値 {t}、予測 {p}</translation>
    </message>
</context>
<context>
    <name>PredictionsPanel</name>
    <message>
        <source>Add a Softmax block at its end, and the class bars appear here.</source>
        <translation>末端にSoftmaxブロックを加えると、ここにクラスの棒が現れます。</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>全{n}件</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Choose images; the bars show what the network takes one for.</source>
        <translation>画像を選ぶと、ネットワークの答えを棒で示します。</translation>
    </message>
    <message>
        <source>Live predictions</source>
        <translation>ライブ予測</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>注目画像がありません</translation>
    </message>
    <message>
        <source>Only the first {n}</source>
        <translation>最初の{n}件のみ</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>パレットを表示</translation>
    </message>
    <message>
        <source>The network has no output yet</source>
        <translation>ネットワークにはまだ出力がありません</translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation>注目画像</translation>
    </message>
    <message>
        <source>by chance: nothing has been learned yet</source>
        <translation>偶然の結果: まだ何も学習していません</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>エポック{n}</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未学習</translation>
    </message>
    <message>
        <source>“{name}” over the epochs, %</source>
        <translation>「{name}」の推移（%）</translation>
    </message>
</context>
<context>
    <name>PrintedLesson</name>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>特徴マップ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>どこですか？</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>{0}/{1}ページ</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Fit…</source>
        <translation>合わせる…</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>1枚だけ残す</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave the others out; the one in the test or validation part stays, so that no picture is trained on and judged by</source>
        <translation>ほかを除外します。テストか検証の区分にあるものを残し、同じ画像で学習と評価をしないようにします</translation>
    </message>
    <message>
        <source>Leave these out of training, validation and test; the files stay</source>
        <translation>学習・検証・テストから除外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>これらだけを一覧</translation>
    </message>
    <message>
        <source>None of them stops the training</source>
        <translation>どれも学習の妨げにはなりません</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Say how pictures of other sizes are brought to one</source>
        <translation>大きさの違う画像をどうそろえるかを決めます</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning</source>
        <translation>ファインチューニングのエポック数</translation>
    </message>
    <message>
        <source>Estimating what each map is worth…</source>
        <translation>各マップの価値を見積もり中…</translation>
    </message>
    <message>
        <source>How far measuring is</source>
        <translation>測定の進み具合</translation>
    </message>
    <message>
        <source>How many maps are removed</source>
        <translation>取り除くマップの数</translation>
    </message>
    <message>
        <source>Measuring what each map is worth…</source>
        <translation>各マップの価値を測定中…</translation>
    </message>
    <message>
        <source>Muting map {n} of {of}</source>
        <translation>マップ{n}/{of}をミュート中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Remove maps</source>
        <translation>マップを除去</translation>
    </message>
    <message>
        <source>Remove {maps}</source>
        <translation>{maps}を除去</translation>
    </message>
    <message>
        <source>Removes all that change the loss by less than this</source>
        <translation>損失の変化がこれより小さいものをすべて除去します</translation>
    </message>
    <message>
        <source>The maps that the network can best do without are taken out of it, with all weights that belong to them. It then gives what it gives with them muted.</source>
        <translation>ネットワークにとって最も不要なマップを、属する重みごと取り除きます。結果は、それらをミュートしたときと同じです。</translation>
    </message>
    <message>
        <source>The network now, and without the maps</source>
        <translation>現在のネットワークと、マップを除いたもの</translation>
    </message>
    <message>
        <source>Then train on, slowly, for</source>
        <translation>その後ゆっくり学習を続ける</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>除去後</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>of {n} maps that can go</source>
        <translation>/ 除去できるマップ{n}枚</translation>
    </message>
    <message>
        <source>or all whose muting changes the loss of an image by less than</source>
        <translation>または、ミュートしても画像の損失の変化が次の値未満のものすべて</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>Loss, validation</source>
        <translation>損失（検証）</translation>
    </message>
    <message>
        <source>Maps can be removed when the training is paused or has ended.</source>
        <translation>マップの除去は、学習が一時停止中か終了後に行えます。</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>画像あたりのミリ秒</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>The network was edited since it was trained. Train it as it is drawn, or undo the edits, before maps are removed.</source>
        <translation>学習後にネットワークが編集されました。マップを除去する前に、描かれたとおりに学習させるか、編集を元に戻してください。</translation>
    </message>
    <message>
        <source>Train the network first: what its maps are worth is measured.</source>
        <translation>先にネットワークを学習させてください。マップの価値を測定します。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>You look at an earlier epoch. Go back to now to remove maps.</source>
        <translation>以前のエポックを見ています。マップを除去するには現在に戻ってください。</translation>
    </message>
    <message>
        <source>{metric}, validation</source>
        <translation>{metric}、検証</translation>
    </message>
    <message>
        <source>{text}. Undo brings them back, with the weights they had.</source>
        <translation>{text}。「元に戻す」で、当時の重みのまま戻せます。</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>About cnndesk</source>
        <translation>cnndesk について</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>Balanced: {a} to {b} images</source>
        <translation>均等: {a}から{b}枚</translation>
    </message>
    <message>
        <source>Balanced: {listed}</source>
        <translation>均等: {listed}</translation>
    </message>
    <message>
        <source>Balanced: {n} images in every class</source>
        <translation>均等: 各クラス{n}枚</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Choose a step to go back to it.</source>
        <translation>戻りたい操作を選んでください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Draw, train and look inside a convolutional network on this machine.</source>
        <translation>このマシンで畳み込みネットワークを描き、学習させ、中を見るプログラムです。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Network of the lesson</source>
        <translation>レッスンのネットワーク</translation>
    </message>
    <message>
        <source>Only files of this machine can be dropped.</source>
        <translation>ドロップできるのは、このマシンのファイルだけです。</translation>
    </message>
    <message>
        <source>Settings of the lesson</source>
        <translation>レッスンの設定</translation>
    </message>
    <message>
        <source>Uneven: {a} to {b} images</source>
        <translation>不均等: {a}から{b}枚</translation>
    </message>
    <message>
        <source>Uneven: {listed}</source>
        <translation>不均等: {listed}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>drawn star</source>
        <translation>描いた星形</translation>
    </message>
    <message>
        <source>row {0} of {1}, column {2} of {3}</source>
        <translation>{1}行中{0}行、{3}列中{2}列</translation>
    </message>
    <message>
        <source>row {0}, column {1}, map {2}</source>
        <translation>{0}行{1}列、マップ{2}</translation>
    </message>
    <message>
        <source>{n} do not fit these images</source>
        <translation>{n}件がこれらの画像に合いません</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n}枚を除外</translation>
    </message>
    <message>
        <source>{n} relabelled</source>
        <translation>{n}枚をラベル変更</translation>
    </message>
    <message>
        <source>{shares} and {last}</source>
        <translation>{shares}、{last}</translation>
    </message>
    <message>
        <source>“{name}” has only {count}, the largest class {most}</source>
        <translation>「{name}」は{count}だけ、最大のクラスは{most}</translation>
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
        <translation>回答する</translation>
    </message>
    <message>
        <source>From “{0}”</source>
        <translation>「{0}」から</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>答えは {0} です。</translation>
    </message>
    <message>
        <source>It is {0}. At first you said {1}.</source>
        <translation>答えは {0} です。最初の答えは {1} でした。</translation>
    </message>
    <message>
        <source>Look again, and answer with what you see now.</source>
        <translation>もう一度見て、今見えるもので答えてください。</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>違います。</translation>
    </message>
    <message>
        <source>Not so: {0}</source>
        <translation>違います: {0}</translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation>そこではありません。</translation>
    </message>
    <message>
        <source>Noted: “{0}”</source>
        <translation>記録しました:「{0}」</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Right is: {0}</source>
        <translation>正解：{0}</translation>
    </message>
    <message>
        <source>Right: {0}</source>
        <translation>正解: {0}</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>答えを表示</translation>
    </message>
    <message>
        <source>This cannot be said yet: what is right is between the choices.</source>
        <translation>まだ判定できません。正解が選択肢の間にあります。</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation>少なくとも1語は書いてください。</translation>
    </message>
    <message>
        <source>You said: {0}</source>
        <translation>あなたの答え: {0}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの答え</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>自分の言葉で</translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <source>Loss by batch</source>
        <translation>バッチごとの損失</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>損失（平滑化）</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation>エポックごとの検証</translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation>検証（%）</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>other batch sizes: the same images in the same order</source>
        <translation>別のバッチサイズ: 同じ画像を同じ順序で</translation>
    </message>
    <message>
        <source>the same batches in the same order</source>
        <translation>同じバッチを同じ順序で</translation>
    </message>
</context>
<context>
    <name>RangePage</name>
    <message>
        <source>Change learning rate</source>
        <translation>学習率の変更</translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation>学習率テスト</translation>
    </message>
    <message>
        <source>Loss over the learning rate</source>
        <translation>学習率に対する損失</translation>
    </message>
    <message>
        <source>No rate made the loss fall. Check the network and the images.</source>
        <translation>損失が下がる学習率がありませんでした。ネットワークと画像を確認してください。</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>The loss falls best below {top:g}; {rate:g} is a safe highest rate.</source>
        <translation>損失は {top:g} 未満で最もよく下がります。最大値は {rate:g} が安全です。</translation>
    </message>
    <message>
        <source>The rate rises from step to step: {n} steps.</source>
        <translation>学習率をステップごとに上げます: {n}ステップ。</translation>
    </message>
    <message>
        <source>Use {rate:g}</source>
        <translation>{rate:g} を使う</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>The best so far</source>
        <translation>これまでの最良</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>1 file is an image by content but not by name ({endings}); used all the same.</source>
        <translation>1ファイルは、名前は画像のものではありませんが、内容が画像なので使いました（{endings}）。</translation>
    </message>
    <message>
        <source>1 file is no image ({endings}): left out.</source>
        <translation>1ファイルは画像ではないため除外しました（{endings}）。</translation>
    </message>
    <message>
        <source>1 image has 16 bits of which {n} are in use ({name}); {most} was taken as white.</source>
        <translation>1枚の画像は16ビットですが、使われているのは{n}ビットです（{name}）。{most}を白とみなしました。</translation>
    </message>
    <message>
        <source>1 image has an orientation that cannot be read ({name}) and was not applied.</source>
        <translation>1枚の画像は向きの情報を読み取れないため、適用しませんでした（{name}）。</translation>
    </message>
    <message>
        <source>1 image has several frames or pages ({name}), of which only the first counts.</source>
        <translation>1枚の画像には複数のフレームまたはページがあり、先頭だけを使います（{name}）。</translation>
    </message>
    <message>
        <source>1 image has values of no known range ({name}); each was scaled from its own least value, black, to its own greatest, white.</source>
        <translation>1枚の画像は値の範囲が不明です（{name}）。画像内の最小値を黒、最大値を白としてスケーリングしました。</translation>
    </message>
    <message>
        <source>1 image is light on a transparent ground ({name}) and laid over black, since over white nothing is to be seen.</source>
        <translation>1枚の画像は透明な背景に明るい色で描かれています（{name}）。白に重ねると何も見えないため、黒に重ねました。</translation>
    </message>
    <message>
        <source>1 image is marked as transparent all over ({name}); the mark was passed over and the colours used.</source>
        <translation>1枚の画像は全体が透明と指定されています（{name}）。この指定を無視し、色をそのまま使いました。</translation>
    </message>
    <message>
        <source>1 of {total} images is a single colour (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>画像{total}枚中1枚が単色です（{name}）。ネットワークはここから学習できません。画像を確認し、画像ビューアーで見えるとおりに保存し直してください。</translation>
    </message>
    <message>
        <source>1 of {total} images is a single colour or nearly so (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>画像{total}枚中1枚が単色か、ほぼ単色です（{name}）。ネットワークはここから学習できません。画像を確認し、画像ビューアーで見えるとおりに保存し直してください。</translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation>1枚にラベルがありません</translation>
    </message>
    <message>
        <source>1 picture in {folders} has no label</source>
        <translation>{folders} の1枚にラベルがありません</translation>
    </message>
    <message>
        <source>1 picture was added to the training images from {folder}.</source>
        <translation>{folder} から1枚を学習画像に追加しました。</translation>
    </message>
    <message>
        <source>A folder per class</source>
        <translation>クラスごとのフォルダー</translation>
    </message>
    <message>
        <source>All images are in {part}, none in train; they are divided anew.</source>
        <translation>すべての画像が{part}の区分にあり、学習の区分にはないため、分割し直します。</translation>
    </message>
    <message>
        <source>All training images have the same value, {value}. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>すべての学習画像が同じ値 {value} です。ここから学習できるものはありません。画像を追加するか、この列を外してください。</translation>
    </message>
    <message>
        <source>All training images have this label. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>すべての学習画像にこのラベルが付いています。ここから学習できるものはありません。画像を追加するか、この列を外してください。</translation>
    </message>
    <message>
        <source>An array of images per class</source>
        <translation>クラスごとの画像配列</translation>
    </message>
    <message>
        <source>EMNIST stores images column by column; they were turned upright.</source>
        <translation>EMNISTは画像を列ごとに格納しているため、正しい向きに直しました。</translation>
    </message>
    <message>
        <source>Each whole number is taken for a class. If they are measured, write their unit into the header, such as “weight [g]”, and the numbers are predicted.</source>
        <translation>整数をそれぞれクラスとみなしました。測定値なら、“weight [g]” のように列の見出しに単位を書くと、数値として予測します。</translation>
    </message>
    <message>
        <source>Images in {images}, labels in {labels}</source>
        <translation>画像は {images}、ラベルは {labels}</translation>
    </message>
    <message>
        <source>Left by a system or program and not looked into: {names}.</source>
        <translation>システムやプログラムが残したもので、中を調べていません: {names}。</translation>
    </message>
    <message>
        <source>Most images are {size}; {chosen} was chosen so that training stays quick. Set height and width for another size.</source>
        <translation>大半の画像は{size}ですが、学習が遅くならないよう{chosen}を選びました。別の大きさにするには、高さと幅を設定してください。</translation>
    </message>
    <message>
        <source>No images are in train; those in {part} are trained on instead.</source>
        <translation>学習の区分に画像がないため、代わりに{part}の区分の画像で学習します。</translation>
    </message>
    <message>
        <source>No training image has this label. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>このラベルの付いた学習画像がありません。ここから学習できるものはありません。画像を追加するか、この列を外してください。</translation>
    </message>
    <message>
        <source>No {part} image is of {classes}. Add images of them, or choose another seed or a larger share.</source>
        <translation>{part}画像のないクラス: {classes}。これらのクラスの画像を追加するか、別のシードまたはより大きな割合を選んでください。</translation>
    </message>
    <message>
        <source>No {part} image is of {classes}; no {other} image is of {rest}. Add images of them, or choose another seed or a larger share.</source>
        <translation>{part}画像のないクラス: {classes}。{other}画像のないクラス: {rest}。これらのクラスの画像を追加するか、別のシードまたはより大きな割合を選んでください。</translation>
    </message>
    <message>
        <source>None of its images can be read, so it is not a class.</source>
        <translation>画像を1枚も読み込めないため、クラスになりません。</translation>
    </message>
    <message>
        <source>Numbers of classes with and without “.0” are taken for the same.</source>
        <translation>クラスの番号は、“.0” があってもなくても同じとみなします。</translation>
    </message>
    <message>
        <source>Of four channels the first three were used.</source>
        <translation>4チャンネルのうち最初の3つを使いました。</translation>
    </message>
    <message>
        <source>Of the eight columns of labels the first was taken as the class, as in QMNIST.</source>
        <translation>QMNISTと同じく、ラベルの8列のうち最初の列をクラスとみなしました。</translation>
    </message>
    <message>
        <source>Of {total} images only {n} are different; the others are copies, and nothing is learned from a copy. Were they saved or downloaded right?</source>
        <translation>画像{total}枚のうち、互いに異なるのは{n}枚だけです。残りはコピーで、コピーからは何も学習できません。正しく保存またはダウンロードされているか確認してください。</translation>
    </message>
    <message>
        <source>Pixels from {a} to {b}: {c} was taken as black and {d} as white.</source>
        <translation>ピクセルの値は{a}から{b}です。{c}を黒、{d}を白とみなしました。</translation>
    </message>
    <message>
        <source>Pixels in the rows of {files}</source>
        <translation>{files} の各行のピクセル</translation>
    </message>
    <message>
        <source>So are {n} more rows.</source>
        <translation>ほか{n}行も同様です。</translation>
    </message>
    <message>
        <source>So few images: none would have been a {part} image, so one was taken from the training images. More images may move it back.</source>
        <translation>画像が少なく、{part}画像が1枚もなくなってしまうため、学習画像から1枚を移しました。画像を増やすと、この1枚が元に戻ることがあります。</translation>
    </message>
    <message>
        <source>So few images: {classes} would have been left without training images, so one that should be a {part} image is kept for training. More images may move it.</source>
        <translation>画像が少なく、学習画像のないクラスができてしまうため（{classes}）、{part}画像になるはずの1枚を学習用に残しました。画像を増やすと、この1枚の区分が変わることがあります。</translation>
    </message>
    <message>
        <source>Taken for the same class, since only case, signs between words or spaces differ: {names}.</source>
        <translation>大文字・小文字、単語間の記号、空白の違いしかないため、同じクラスとみなしました: {names}。</translation>
    </message>
    <message>
        <source>The 1 image of {name} has no label and was left out.</source>
        <translation>{name} の画像1枚にはラベルがないため、除外しました。</translation>
    </message>
    <message>
        <source>The archive has no end mark, so files may be missing from it.</source>
        <translation>アーカイブに終端の印がないため、ファイルが欠けているかもしれません。</translation>
    </message>
    <message>
        <source>The arrays hold the channels first; they were turned round.</source>
        <translation>配列の先頭がチャンネルなので、軸を並べ替えました。</translation>
    </message>
    <message>
        <source>The class has no training images. Add some, or it is never predicted.</source>
        <translation>このクラスには学習画像がありません。追加しないと、決して予測されません。</translation>
    </message>
    <message>
        <source>The class has {n} training images while {name} has {most}. Add images, or the network will rarely predict it.</source>
        <translation>このクラスの学習画像は{n}枚ですが、{name} には{most}枚あります。画像を追加しないと、ネットワークはこのクラスをめったに予測しません。</translation>
    </message>
    <message>
        <source>The classes have their names from a list beside the table; {n} is {name}.</source>
        <translation>クラス名は表の隣にある一覧から取りました。{n}は {name} です。</translation>
    </message>
    <message>
        <source>The column {column} was taken for the label.</source>
        <translation>列 {column} をラベルとみなしました。</translation>
    </message>
    <message>
        <source>The content is not an image of a known format. Delete it or save it again.</source>
        <translation>内容が既知の形式の画像ではありません。削除するか、保存し直してください。</translation>
    </message>
    <message>
        <source>The digits are 8×8 and enlarged to 16×16, which networks with two poolings recognise better. Set height and width to 8 for the original.</source>
        <translation>数字は8×8ですが、プーリングが2つあるネットワークで認識しやすいよう、16×16に拡大しています。元の大きさにするには、高さと幅を8にしてください。</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>ファイルを読み込めません（{reason}）。</translation>
    </message>
    <message>
        <source>The file has {n} MB; at most {most} MB are read. Save it smaller.</source>
        <translation>ファイルは{n} MBですが、読み込めるのは{most} MBまでです。小さくして保存し直してください。</translation>
    </message>
    <message>
        <source>The folder holds no images, so it is not a class. Add images or delete it.</source>
        <translation>フォルダーに画像がないため、クラスになりません。画像を追加するか、フォルダーを削除してください。</translation>
    </message>
    <message>
        <source>The image declares more than {most} million pixels, which is the limit. Save it smaller.</source>
        <translation>画像に記されたピクセル数が、上限の{most}メガピクセルを超えています。小さくして保存し直してください。</translation>
    </message>
    <message>
        <source>The image has hardly any contrast and is nearly a single colour. Look at it; if a viewer shows more, save it again from there.</source>
        <translation>画像にコントラストがほとんどなく、単色に近い状態です。画像を確認し、ビューアーでもっとよく見えるなら、そこから保存し直してください。</translation>
    </message>
    <message>
        <source>The image has {size} pixels; at most {most} million are read. Save it smaller.</source>
        <translation>画像は{size}ピクセルですが、読み込めるのは{most}メガピクセルまでです。小さくして保存し直してください。</translation>
    </message>
    <message>
        <source>The image is a single colour. Delete it, or save it again as a viewer shows it.</source>
        <translation>画像が単色です。削除するか、ビューアーで見えるとおりに保存し直してください。</translation>
    </message>
    <message>
        <source>The image is cut off (truncated). Copy it again.</source>
        <translation>画像が途中で切れています。コピーし直してください。</translation>
    </message>
    <message>
        <source>The image is cut off or damaged near its beginning. Copy it again.</source>
        <translation>画像が先頭付近で切れているか、壊れています。コピーし直してください。</translation>
    </message>
    <message>
        <source>The image is damaged ({reason}). Copy it again or delete it.</source>
        <translation>画像が壊れています（{reason}）。コピーし直すか、削除してください。</translation>
    </message>
    <message>
        <source>The image is in no class folder. Move it into one.</source>
        <translation>画像がどのクラスフォルダーにも入っていません。いずれかに移動してください。</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is cropped to {fitted}.</source>
        <translation>画像は{size}で、大半は{usual}のため、{fitted}に切り抜きます。</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is padded to {fitted}.</source>
        <translation>画像は{size}で、大半は{usual}のため、余白を追加して{fitted}にします。</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is stretched to {fitted}.</source>
        <translation>画像は{size}で、大半は{usual}のため、{fitted}に引き伸ばします。</translation>
    </message>
    <message>
        <source>The images differ in how many of their 16 bits they use, so their brightness was scaled differently. If it matters, save them all as 8-bit images.</source>
        <translation>16ビットのうち使っているビット数が画像によって違うため、明るさのスケーリングも画像によって異なります。それが問題になる場合は、すべて8ビット画像として保存してください。</translation>
    </message>
    <message>
        <source>The images have many different sizes; {chosen} was chosen. Set height and width for another size.</source>
        <translation>画像の大きさがまちまちなため、{chosen}を選びました。別の大きさにするには、高さと幅を設定してください。</translation>
    </message>
    <message>
        <source>The table has no header; its first column was taken for the label.</source>
        <translation>表に見出し行がないため、最初の列をラベルとみなしました。</translation>
    </message>
    <message>
        <source>The table has no header; its last column was taken for the label.</source>
        <translation>表に見出し行がないため、最後の列をラベルとみなしました。</translation>
    </message>
    <message>
        <source>The {n} images of {name} have no labels and were left out.</source>
        <translation>{name} の画像{n}枚にはラベルがないため、除外しました。</translation>
    </message>
    <message>
        <source>There is not enough memory to decode the image. Save it smaller.</source>
        <translation>画像のデコードに必要なメモリが足りません。小さくして保存し直してください。</translation>
    </message>
    <message>
        <source>Train and test folders</source>
        <translation>学習とテストのフォルダー</translation>
    </message>
    <message>
        <source>Train and val folders</source>
        <translation>学習と検証のフォルダー</translation>
    </message>
    <message>
        <source>Train folder</source>
        <translation>学習のフォルダー</translation>
    </message>
    <message>
        <source>Train, val and test folders</source>
        <translation>学習・検証・テストのフォルダー</translation>
    </message>
    <message>
        <source>a value of each image</source>
        <translation>画像ごとに1個の値</translation>
    </message>
    <message>
        <source>left out: {folders}</source>
        <translation>除外: {folders}</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>拡張子なし</translation>
    </message>
    <message>
        <source>numbers to be predicted ({a} to {b})</source>
        <translation>予測する数値（{a}から{b}）</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>train and test</source>
        <translation>学習とテスト</translation>
    </message>
    <message>
        <source>train and val</source>
        <translation>学習と検証</translation>
    </message>
    <message>
        <source>train, val and test</source>
        <translation>学習・検証・テスト</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>val</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} と {last}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} ほか{n}件</translation>
    </message>
    <message>
        <source>{names} and {n} more classes</source>
        <translation>{names} ほか{n}クラス</translation>
    </message>
    <message>
        <source>{names} and {n} more folders</source>
        <translation>{names} ほか{n}フォルダー</translation>
    </message>
    <message>
        <source>{names} and {n} more tables</source>
        <translation>{names} ほか{n}個の表</translation>
    </message>
    <message>
        <source>{name} (1 picture)</source>
        <translation>{name}（1枚）</translation>
    </message>
    <message>
        <source>{name} ({n} pictures)</source>
        <translation>{name}（{n}枚）</translation>
    </message>
    <message>
        <source>{name} ({n} times)</source>
        <translation>{name}（{n}回）</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n}クラス</translation>
    </message>
    <message>
        <source>{n} files are images by content but not by name ({endings}); used all the same.</source>
        <translation>{n}ファイルは、名前は画像のものではありませんが、内容が画像なので使いました（{endings}）。</translation>
    </message>
    <message>
        <source>{n} files are no images ({endings}): left out.</source>
        <translation>{n}ファイルは画像ではないため除外しました（{endings}）。</translation>
    </message>
    <message>
        <source>{n} images are light on a transparent ground (the first: {name}) and laid over black, since over white nothing is to be seen.</source>
        <translation>{n}枚の画像は透明な背景に明るい色で描かれています（最初のもの: {name}）。白に重ねると何も見えないため、黒に重ねました。</translation>
    </message>
    <message>
        <source>{n} images are marked as transparent all over (the first: {name}); the mark was passed over and the colours used.</source>
        <translation>{n}枚の画像は全体が透明と指定されています（最初のもの: {name}）。この指定を無視し、色をそのまま使いました。</translation>
    </message>
    <message>
        <source>{n} images have 16 bits of which {bits} are in use (the first: {name}); {most} was taken as white.</source>
        <translation>{n}枚の画像は16ビットですが、使われているのは{bits}ビットです（最初のもの: {name}）。{most}を白とみなしました。</translation>
    </message>
    <message>
        <source>{n} images have an orientation that cannot be read (the first: {name}) and was not applied.</source>
        <translation>{n}枚の画像は向きの情報を読み取れないため、適用しませんでした（最初のもの: {name}）。</translation>
    </message>
    <message>
        <source>{n} images have several frames or pages (the first: {name}), of which only the first counts.</source>
        <translation>{n}枚の画像には複数のフレームまたはページがあり、それぞれ先頭だけを使います（最初の画像: {name}）。</translation>
    </message>
    <message>
        <source>{n} images have values of no known range (the first: {name}); each was scaled from its own least value, black, to its own greatest, white.</source>
        <translation>{n}枚の画像は値の範囲が不明です（最初のもの: {name}）。それぞれ画像内の最小値を黒、最大値を白としてスケーリングしました。</translation>
    </message>
    <message>
        <source>{n} images here are in no class folder. They are not trained on; a trained network can say what they show.</source>
        <translation>ここにある{n}枚の画像は、どのクラスフォルダーにも入っていません。学習には使いませんが、学習済みのネットワークなら何が写っているかを答えられます。</translation>
    </message>
    <message>
        <source>{n} in {folder} are left out: the images have no class such as {name}.</source>
        <translation>{folder} の{n}枚を除外しました。元の画像に {name} などのクラスがないためです。</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n}ラベル</translation>
    </message>
    <message>
        <source>{n} labels, any number of them per image</source>
        <translation>{n}ラベル（1枚に付く数は任意）</translation>
    </message>
    <message>
        <source>{n} numbers per image</source>
        <translation>画像ごとに{n}個の数値</translation>
    </message>
    <message>
        <source>{n} of {total} images are a single colour (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>画像{total}枚中{n}枚が単色です（最初のもの: {name}）。ネットワークはこれらから学習できません。画像を確認し、画像ビューアーで見えるとおりに保存し直してください。</translation>
    </message>
    <message>
        <source>{n} of {total} images are a single colour or nearly so (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>画像{total}枚中{n}枚が単色か、ほぼ単色です（最初のもの: {name}）。ネットワークはこれらから学習できません。画像を確認し、画像ビューアーで見えるとおりに保存し直してください。</translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation>{n}枚にラベルがありません</translation>
    </message>
    <message>
        <source>{n} pictures in {folders} have no label</source>
        <translation>{folders} の{n}枚にラベルがありません</translation>
    </message>
    <message>
        <source>{n} pictures were added to the training images from {folder}.</source>
        <translation>{folder} から{n}枚を学習画像に追加しました。</translation>
    </message>
    <message>
        <source>{n} values of each image</source>
        <translation>画像ごとに{n}個の値</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels, first all of red, then green, then blue.</source>
        <translation>画像ごとの{n}個の値を、赤全体、緑全体、青全体の順に並ぶ{size}ピクセルとみなしました。</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels, the colours of each pixel together.</source>
        <translation>画像ごとの{n}個の値を、ピクセルごとに各色の値が並ぶ{size}ピクセルとみなしました。</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels.</source>
        <translation>画像ごとの{n}個の値を、{size}ピクセルとみなしました。</translation>
    </message>
    <message>
        <source>{parts} as given</source>
        <translation>{parts}の区分は元データのとおり</translation>
    </message>
    <message>
        <source>{parts} as given from {column}</source>
        <translation>{parts}の区分は列 {column} のとおり</translation>
    </message>
    <message>
        <source>{table} gives this image no label. Fill it in or delete the row.</source>
        <translation>{table} で、この画像にラベルがありません。記入するか、行を削除してください。</translation>
    </message>
    <message>
        <source>{table} names a file outside of its folder, or none. Correct the row.</source>
        <translation>{table} で、フォルダーの外のファイルが指定されているか、何も指定されていません。行を修正してください。</translation>
    </message>
    <message>
        <source>{table} names this file but it is not there. Add it or delete the row.</source>
        <translation>{table} で指定されたこのファイルが見つかりません。ファイルを追加するか、行を削除してください。</translation>
    </message>
    <message>
        <source>{table} names this image again with another label; the first row counts. Delete one.</source>
        <translation>{table} に、この画像が別のラベルでもう一度出てくるため、最初の行を使います。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>{table}: labels from {columns}, names of files from {column}</source>
        <translation>{table}: ラベルは列 {columns}、ファイル名は列 {column} から</translation>
    </message>
    <message>
        <source>“-1” is taken for a class. If it means unknown, empty those cells.</source>
        <translation>“-1” をクラスとみなしました。不明という意味なら、そのセルを空にしてください。</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>A table tells what the images show</source>
        <translation>表が画像の内容を示す</translation>
    </message>
    <message>
        <source>Choose the labels…</source>
        <translation>ラベルを選ぶ…</translation>
    </message>
    <message>
        <source>Decide by what is there</source>
        <translation>あるものから判断する</translation>
    </message>
    <message>
        <source>Every folder is a class</source>
        <translation>フォルダーごとに1クラス</translation>
    </message>
    <message>
        <source>Folders of parts (train, test …) and classes</source>
        <translation>区分（train、test など）とクラスのフォルダー</translation>
    </message>
    <message>
        <source>Labels from the column “{name}”</source>
        <translation>列「{name}」のラベル</translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation>別の読み方…</translation>
    </message>
    <message>
        <source>Read the files as</source>
        <translation>ファイルの読み方</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>1 epoch</source>
        <translation>1エポック</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未学習</translation>
    </message>
    <message>
        <source>trained for {0}</source>
        <translation>{0}学習済み</translation>
    </message>
    <message>
        <source>{0:.1f} % after {1}</source>
        <translation>{1}で{0:.1f} %</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{1}で{0}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0}エポック</translation>
    </message>
</context>
<context>
    <name>RecognisePanel</name>
    <message>
        <source>1 place not sure</source>
        <translation>不確かな所が1か所</translation>
    </message>
    <message>
        <source>1 thing found</source>
        <translation>1個見つかりました</translation>
    </message>
    <message>
        <source>After that, it can look for what it knows.</source>
        <translation>その後、知っているものを探せます。</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>すべてのクラス</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選ぶ…</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>ヒートマップのクラス</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>画像をここにドロップするか、貼り付けるか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Find things in a larger picture</source>
        <translation>大きな画像の中で物を探す</translation>
    </message>
    <message>
        <source>Finds digits and shapes on pages. In photographs it is not good enough to rely on: the network names a class for anything it has never seen.</source>
        <translation>紙面の数字や図形を見つけます。写真では頼れるほどではありません。ネットワークは見たことのないものにもクラスを付けます。</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>How certain a box must be: that there is a thing, times that it is of its class</source>
        <translation>枠に必要な確かさ: 物がある確率 × そのクラスである確率</translation>
    </message>
    <message>
        <source>Look again with the present weights</source>
        <translation>現在の重みでもう一度探す</translation>
    </message>
    <message>
        <source>Nothing found for sure</source>
        <translation>確かに見つかったものはありません</translation>
    </message>
    <message>
        <source>Nothing is that sure. Lower the threshold.</source>
        <translation>それほど確かなものはありません。しきい値を下げてください。</translation>
    </message>
    <message>
        <source>On pages made of your known images, and on pages with nothing, this network is at no certainty right in nine of ten boxes: no class is named. Train it further, or with more images.</source>
        <translation>既知の画像で作った紙面と何もない紙面では、どの確かさでも、このネットワークの枠は10個中9個が正しくなりません。そのためクラスは示しません。さらに学習させるか、画像を増やしてください。</translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, with a threshold of {t} %: {p} % of the boxes were right, {r} % of the things were found. Photographs of the world are harder: the network names a class for anything it has never seen.</source>
        <translation>手元の画像で作った{n}枚の紙面で、しきい値{t} %のとき、枠の{p} %が正しく、物の{r} %が見つかりました。実世界の写真はもっと難しく、ネットワークは見たことのないものにもクラスを付けます。</translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, {precision} % of the boxes were right at this threshold, and {recall} % of the things were found</source>
        <translation>手元の画像で作った{n}枚の紙面では、このしきい値で枠の{precision} %が正しく、物の{recall} %が見つかりました</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>Suggested: {p} %</source>
        <translation>推奨: {p} %</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation>クリップボードに画像がありません。コピーするか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>{n} places not sure</source>
        <translation>不確かな所が{n}か所</translation>
    </message>
    <message>
        <source>{n} things found</source>
        <translation>{n}個見つかりました</translation>
    </message>
    <message>
        <source>“Not sure” below {t:.0f} %: on pages made of your known images, and on pages with nothing, {a:.0f} % of the boxes above that were right, and {b:.0f} % of the right ones lay above.</source>
        <translation>{t:.0f} %未満は「不確か」: 既知の画像で作った紙面と何もない紙面では、それを超える枠の{a:.0f} %が正しく、正しい枠の{b:.0f} %がそれを超えました。</translation>
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
        <translation>{where}の「{what}」で行ったことは記録されていません。レッスンにそれを表す語がないか、何も変わっていません。</translation>
    </message>
    <message>
        <source>What you did with “{what}” is not recorded: lessons have no word for it, or it has changed nothing.</source>
        <translation>「{what}」で行ったことは記録されていません。レッスンにそれを表す語がないか、何も変わっていません。</translation>
    </message>
    <message>
        <source>“{0}” has no word in lessons.</source>
        <translation>「{0}」を表す語はレッスンにありません。</translation>
    </message>
</context>
<context>
    <name>RecordingColumn</name>
    <message>
        <source>A question, asked first; empty for none</source>
        <translation>最初に出す質問。なければ空欄</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>It is being played…</source>
        <translation>再生中…</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>この行を省く</translation>
    </message>
    <message>
        <source>Lessons (*{0})</source>
        <translation>レッスン (*{0})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>{0}行目: {1}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Play it in a window that nobody sees</source>
        <translation>見えないウィンドウで再生</translation>
    </message>
    <message>
        <source>Played: each step ticks when it is done, and only then.</source>
        <translation>再生しました。各ステップは、終わったときにだけチェックが付きます。</translation>
    </message>
    <message>
        <source>Recording a lesson</source>
        <translation>レッスンを記録中</translation>
    </message>
    <message>
        <source>Recording of a lesson</source>
        <translation>レッスンの記録</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>レッスンを保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Step {n}: do what your learners are to do.</source>
        <translation>ステップ{n}: 学習者にしてもらうことを行ってください。</translation>
    </message>
    <message>
        <source>Stop and keep nothing</source>
        <translation>中止して破棄</translation>
    </message>
    <message>
        <source>The lesson as text</source>
        <translation>レッスンのテキスト</translation>
    </message>
    <message>
        <source>The lesson is in {0}.</source>
        <translation>レッスンは {0} にあります。</translation>
    </message>
    <message>
        <source>The recorded lesson</source>
        <translation>記録したレッスン</translation>
    </message>
    <message>
        <source>The text is good. Check it by playing.</source>
        <translation>テキストに問題はありません。再生して確認してください。</translation>
    </message>
    <message>
        <source>This is the lesson's file. Edit it; the lines are in the README there.</source>
        <translation>レッスンのファイルです。編集できます。各行の意味は README にあります。</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>ステップの題名</translation>
    </message>
    <message>
        <source>What the learner reads</source>
        <translation>学習者が読む文</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>行った操作</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Expected calibration error {p:.1f} %</source>
        <translation>期待較正誤差 {p:.1f} %</translation>
    </message>
    <message>
        <source>If it may answer “not sure”</source>
        <translation>「不確か」と答えてよい場合</translation>
    </message>
    <message>
        <source>Largest gap {p:.1f} %</source>
        <translation>最大のずれ {p:.1f} %</translation>
    </message>
    <message>
        <source>On the whole the network is about as sure as it is right.</source>
        <translation>全体として、ネットワークの確信度は正解率とほぼ同じです。</translation>
    </message>
    <message>
        <source>On the whole the network is more often right than it is sure.</source>
        <translation>全体として、ネットワークの正解率は確信度を上回っています。</translation>
    </message>
    <message>
        <source>On the whole the network is more sure than it is right.</source>
        <translation>全体として、ネットワークの確信度は正解率を上回っています。</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>信頼性図</translation>
    </message>
    <message>
        <source>Right, by confidence</source>
        <translation>確信度別の正解率</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>確信度 ≥</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>gap to the confidence</source>
        <translation>確信度とのずれ</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>うち正解</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>正解の割合</translation>
    </message>
    <message>
        <source>{count} in {bins} of confidence</source>
        <translation>確信度の{bins}に{count}</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Do that and train again</source>
        <translation>そうして再学習</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>ファインチューニング</translation>
    </message>
    <message>
        <source>Keep them sealed</source>
        <translation>封印したまま</translation>
    </message>
    <message>
        <source>Lets the last stage of the network that already sees learn too, slowly, from here. Of use from some 50 pictures a class on; fewer are soon learned by heart.</source>
        <translation>すでに見えているネットワークの最後のステージも、ここからゆっくり学習させます。1クラス約50枚以上で有効です。少ないとすぐに丸暗記します。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation>開封…</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>{count}を開封</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>See the 1 mistake</source>
        <translation>1件の誤りを見る</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>答えを見る</translation>
    </message>
    <message>
        <source>See the matrix</source>
        <translation>行列を見る</translation>
    </message>
    <message>
        <source>See the {n} mistakes</source>
        <translation>{n}件の誤りを見る</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test images tell how good the network is only as long as nothing is chosen by them. Open them at the end; the project notes the day and the epoch.</source>
        <translation>テスト画像でネットワークの良さが分かるのは、それをもとに何も選んでいない間だけです。最後に開封してください。日付とエポックがプロジェクトに記録されます。</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>学習画像</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>検証画像</translation>
    </message>
    <message>
        <source>a fresh start</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>a lower learning rate</source>
        <translation>学習率を下げる</translation>
    </message>
    <message>
        <source>best {p} at epoch {n}</source>
        <translation>最良 {p}、エポック{n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>エポック{n}</translation>
    </message>
    <message>
        <source>every class equally often</source>
        <translation>全クラスを同じ頻度に</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>look at the dead units</source>
        <translation>死んだユニットを見る</translation>
    </message>
    <message>
        <source>look at the mistakes</source>
        <translation>誤りを見る</translation>
    </message>
    <message>
        <source>look at these labels</source>
        <translation>これらのラベルを見る</translation>
    </message>
    <message>
        <source>measuring {count}</source>
        <translation>{count}を測定中</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>時間を増やす</translation>
    </message>
    <message>
        <source>no test images</source>
        <translation>テスト画像なし</translation>
    </message>
    <message>
        <source>no validation images</source>
        <translation>検証画像なし</translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation>{date}に開封</translation>
    </message>
    <message>
        <source>settings chosen for these images</source>
        <translation>画像に合わせた設定</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>smaller weights</source>
        <translation>重みを小さく</translation>
    </message>
    <message>
        <source>test seen since {date}</source>
        <translation>{date}からテスト既見</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>拡大縮小</translation>
    </message>
    <message>
        <source>{changes} the images</source>
        <translation>画像を{changes}</translation>
    </message>
    <message>
        <source>{count} nobody has looked at</source>
        <translation>まだ誰も見ていない{count}</translation>
    </message>
    <message>
        <source>{count}, opened {date}</source>
        <translation>{count}、{date}に開封</translation>
    </message>
    <message>
        <source>{cure} and train again</source>
        <translation>{cure}、再学習</translation>
    </message>
    <message>
        <source>{learning}, mixed precision</source>
        <translation>{learning}、混合精度</translation>
    </message>
    <message>
        <source>{n} more epochs</source>
        <translation>さらに{n}エポック</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n}/{of}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}、{last}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Add up</source>
        <translation>足し合わせ</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>出力マップ</translation>
    </message>
    <message>
        <source>Output map {n}</source>
        <translation>出力マップ{n}</translation>
    </message>
    <message>
        <source>The engine computed {v}; it differs by {d} of the terms.</source>
        <translation>エンジンの計算値は {v}。差は項の {d} です。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>次に</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>{r}行{c}列</translation>
    </message>
    <message>
        <source>✓ Same as the engine computed</source>
        <translation>✓ エンジンの計算と同じです</translation>
    </message>
</context>
<context>
    <name>RunChooser</name>
    <message>
        <source>A project file…</source>
        <translation>プロジェクトファイル…</translation>
    </message>
    <message>
        <source>Compare with a project file…</source>
        <translation>プロジェクトファイルと比較…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>別の実行と比較</translation>
    </message>
    <message>
        <source>Every image is judged by both: which became right, which became wrong, and whether that may be chance.</source>
        <translation>すべての画像を両方で評価します。どれが正解になり、どれが誤りになったか、それが偶然かもしれないかを示します。</translation>
    </message>
    <message>
        <source>There is no earlier run in this project: train once more with another setting, or take the run of another project.</source>
        <translation>このプロジェクトに以前の実行はありません。別の設定でもう一度学習させるか、別のプロジェクトの実行を使ってください。</translation>
    </message>
</context>
<context>
    <name>RunCycle</name>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Begin with seed {n} instead</source>
        <translation>代わりにシード{n}で始める</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>シードを変える</translation>
    </message>
    <message>
        <source>Lower the learning rate</source>
        <translation>学習率を下げる</translation>
    </message>
    <message>
        <source>Network, images, settings and seed ({seed}) are those of {run}, and so will the result be. Another seed shows how much is chance.</source>
        <translation>ネットワーク、画像、設定、シード ({seed}) が{run}と同じなので、結果も同じになります。別のシードにすると偶然の大きさが分かります。</translation>
    </message>
    <message>
        <source>Run {n}</source>
        <translation>実行{n}</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>新しい実行を開始</translation>
    </message>
    <message>
        <source>The other weights were carried over.</source>
        <translation>その他の重みは引き継ぎました。</translation>
    </message>
    <message>
        <source>The weights were carried over.</source>
        <translation>重みを引き継ぎました。</translation>
    </message>
    <message>
        <source>You look at {moment}. Training goes on from now; to go on from there, fork.</source>
        <translation>{moment}を見ています。学習は現在から続きます。そこから続けるには分岐してください。</translation>
    </message>
    <message>
        <source>epoch {n} began anew</source>
        <translation>エポック{n}を最初からやり直しました</translation>
    </message>
    <message>
        <source>forked from {run}.</source>
        <translation>{run}から分岐しました。</translation>
    </message>
    <message>
        <source>{blocks} began anew.</source>
        <translation>{blocks} は最初からです。</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>1 in this project</source>
        <translation>このプロジェクトに1件</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>最良の検証</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete (the present run stays: Reset starts anew)</source>
        <translation>削除（現在の実行は残ります。新しく始めるには「リセット」）</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Hide its curves</source>
        <translation>曲線を隠す</translation>
    </message>
    <message>
        <source>More about {run}</source>
        <translation>{run}の詳細</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>名前とメモ</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>名前とメモ…</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>実行の名前</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>実行のメモ</translation>
    </message>
    <message>
        <source>On {n} test images, epoch {epoch}, measured {date}</source>
        <translation>テスト画像{n}枚、エポック{epoch}、{date}測定</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Runs {runs} differ by their seed alone: best validation {mean} on average, spread {spread} (from {low} to {high}).</source>
        <translation>実行{runs}はシードだけが違います。最良の検証は平均 {mean}、散らばり {spread}（{low}から{high}）。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Show its curves</source>
        <translation>曲線を表示</translation>
    </message>
    <message>
        <source>Show its curves, dashed</source>
        <translation>曲線を破線で表示</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>{n} in this project</source>
        <translation>このプロジェクトに{n}件</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n}ポイント</translation>
    </message>
    <message>
        <source>{words}
Double click to change name and note</source>
        <translation>{words}
ダブルクリックで名前とメモを変更</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Back to epoch {n}</source>
        <translation>エポック{n}に戻す</translation>
    </message>
    <message>
        <source>Back to the best epoch ({n})</source>
        <translation>最良のエポック ({n}) に戻す</translation>
    </message>
    <message>
        <source>Counted over epoch {n} as it went: each batch before the step that learned from it, with augmentation and dropout, so it may be lower than on the validation images. Judge, “Training”, measures the network as it is now.</source>
        <translation>エポック{n}の進行中に数えた値です。各バッチは、学習に使うステップの直前に、データ拡張とドロップアウトのある状態で数えるため、検証画像より低いことがあります。「評価」の「学習」は現在のネットワークを測ります。</translation>
    </message>
    <message>
        <source>Takes the weights of epoch {n} in place of the last ones.</source>
        <translation>最後の重みの代わりにエポック{n}の重みを使います。</translation>
    </message>
    <message>
        <source>They are kept because it is the latest epoch that is not plainly worse than the best since the network was last edited, or has the lowest loss: {own} on the validation images, where the best of the run is {best} at epoch {at}.</source>
        <translation>これを保持しているのは、最後の編集以降で最良より明らかに悪くない最新のエポックか、損失が最小のエポックだからです。検証画像では {own}、実行の最良は {best}（エポック{at}）です。</translation>
    </message>
    <message>
        <source>epoch {n}, while it learned</source>
        <translation>エポック{n}、学習中の値</translation>
    </message>
    <message>
        <source>{what} on the validation images: the best of the whole run, edits included, at epoch {n}.</source>
        <translation>検証画像での{what}。編集を含む実行全体の最良、エポック{n}。</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>best validation {p}</source>
        <translation>最良の検証 {p}</translation>
    </message>
    <message>
        <source>in 32 bits after all</source>
        <translation>結局32ビットで</translation>
    </message>
    <message>
        <source>mixed precision</source>
        <translation>混合精度</translation>
    </message>
    <message>
        <source>test images still sealed</source>
        <translation>テスト画像は封印のまま</translation>
    </message>
    <message>
        <source>{count} in {time}</source>
        <translation>{time}で{count}</translation>
    </message>
    <message>
        <source>{metric} of the test images {p}</source>
        <translation>テスト画像の{metric} {p}</translation>
    </message>
    <message>
        <source>{p:.1f} % of the test images right</source>
        <translation>テスト画像の{p:.1f} %が正解</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>1 picture is in {path}.</source>
        <translation>1枚の画像が {path} にあります。</translation>
    </message>
    <message>
        <source>Choose where the folders of the classes are made</source>
        <translation>クラスのフォルダーを作る場所を選択</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>Save the project first: the pictures are kept in a folder beside its file, and {source} stays as it is.</source>
        <translation>先にプロジェクトを保存してください。画像はプロジェクトファイルの隣のフォルダーに保存され、{source} はそのままです。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>are</source>
        <translation>を</translation>
    </message>
    <message>
        <source>is</source>
        <translation>を</translation>
    </message>
    <message>
        <source>{count} added to {folder}. Train anew, so that the network learns from them.</source>
        <translation>{count}を {folder} に追加しました。学習し直すと、ネットワークがそれらから学びます。</translation>
    </message>
    <message>
        <source>{count} {verb} copied into {folders} in {path}.</source>
        <translation>{count}{verb} {path} の{folders}にコピーしました。</translation>
    </message>
    <message>
        <source>{n} pictures are in {path}.</source>
        <translation>{n}枚の画像が {path} にあります。</translation>
    </message>
</context>
<context>
    <name>ScaleStrip</name>
    <message>
        <source>Colours from {a} to {b}</source>
        <translation>{a}から{b}までの色</translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>Images as points</source>
        <translation>点で表した画像</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Keep them sealed</source>
        <translation>封印したまま</translation>
    </message>
    <message>
        <source>Open the test images?</source>
        <translation>テスト画像を開封しますか？</translation>
    </message>
    <message>
        <source>Open them now</source>
        <translation>今すぐ開封</translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation>開封…</translation>
    </message>
    <message>
        <source>The project notes the day and the epoch. What is trained afterwards is marked “test seen”, because it may have been chosen by them. This cannot be taken back.</source>
        <translation>日付とエポックがプロジェクトに記録されます。この後の学習は、テスト画像をもとに選ばれた可能性があるため「テスト既見」と示されます。取り消せません。</translation>
    </message>
    <message>
        <source>They tell how good the network is only as long as nobody has chosen anything by them. Look at them once, at the end.</source>
        <translation>ネットワークの良さが分かるのは、誰もテスト画像をもとに選んでいない間だけです。最後に一度だけ見てください。</translation>
    </message>
    <message>
        <source>{count} sealed</source>
        <translation>{count}を封印中</translation>
    </message>
    <message>
        <source>{n} test images are sealed</source>
        <translation>{n}枚のテスト画像を封印しています</translation>
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
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>1コアを空けておく</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>移動やフェードをしません</translation>
    </message>
    <message>
        <source>On disk, for each project. Where that is full, older moments are rounded, then thinned out; the best and marked ones stay as they are.</source>
        <translation>プロジェクトごとのディスク容量です。いっぱいになると、古い時点は精度を落とし、さらに間引きます。最良のものと印を付けたものはそのままです。</translation>
    </message>
    <message>
        <source>Room for the time machine, in megabytes</source>
        <translation>タイムマシンの容量（MB）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>言語は、プログラムを再起動すると変わります。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>タイムマシン</translation>
    </message>
    <message>
        <source>Training leaves one core to other programs</source>
        <translation>学習時に1コアをほかのプログラムに残します</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>; empty for off</source>
        <translation>。空欄でオフ</translation>
    </message>
    <message>
        <source>Allowed: {range}.</source>
        <translation>使える値: {range}。</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>{name} (auto)</source>
        <translation>{name}（自動）</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Chosen for network and images when a run begins.</source>
        <translation>実行開始時に、ネットワークと画像に合わせて選びます。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Change {name}</source>
        <translation>{name}の変更</translation>
    </message>
    <message>
        <source>Find a learning rate…</source>
        <translation>学習率を探す…</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>1コアを空けておく</translation>
    </message>
    <message>
        <source>Leaves one of the {n} cores to the window and to other programs.</source>
        <translation>{n}コアのうち1つを、ウィンドウとほかのプログラムに残します。</translation>
    </message>
    <message>
        <source>Let all be chosen</source>
        <translation>すべて自動で選ぶ</translation>
    </message>
    <message>
        <source>Settings marked (auto) get the numbers that suit images and network when a run begins. Type “auto” into a field for one of them.</source>
        <translation>（自動）の設定は、実行開始時に画像とネットワークに合う値になります。自動にするには、欄に “auto” と入力します。</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>学習の設定</translation>
    </message>
    <message>
        <source>Trains a copy for a few steps while the rate rises, and suggests one.</source>
        <translation>学習率を上げながら複製を数ステップ学習させ、値を提案します。</translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>学習の設定</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>1 run</source>
        <translation>1回の実行</translation>
    </message>
    <message>
        <source>About {time}, done at {at}; {mode}.</source>
        <translation>約{time}、{at}に終了。{mode}。</translation>
    </message>
    <message>
        <source>All are judged by the validation images of the project.</source>
        <translation>すべてプロジェクトの検証画像で評価します。</translation>
    </message>
    <message>
        <source>All runs are over.</source>
        <translation>すべての実行が終わりました。</translation>
    </message>
    <message>
        <source>All train a part of their epochs; the worse half is given up, again and again. A slow beginner may be given up wrongly.</source>
        <translation>すべてがエポックの一部だけ学習し、悪い方の半分を打ち切ることを繰り返します。出だしの遅いものが誤って打ち切られることもあります。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Combinations to draw</source>
        <translation>選び出す組み合わせの数</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>ランダムに選ぶ</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>フォールド</translation>
    </message>
    <message>
        <source>Give up the worse half early</source>
        <translation>悪い半分を早めに打ち切る</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Measuring how long it takes…</source>
        <translation>所要時間を測定中…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>One split</source>
        <translation>1つの分割</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>実験の進行状況</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>シード数（各）</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>変えないもの</translation>
    </message>
    <message>
        <source>Stop, and keep what is done</source>
        <translation>停止し、終わった分を残す</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; it can go on where it was.</source>
        <translation>停止しました。終わった分は残り、続きから再開できます。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>Vary something else…</source>
        <translation>ほかのものも変える…</translation>
    </message>
    <message>
        <source>Vary something…</source>
        <translation>何かを変える…</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>変えるもの</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>描いたとおり</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done}/{total}回の実行</translation>
    </message>
    <message>
        <source>{left} left, done at {at}</source>
        <translation>残り{left}、{at}に終了</translation>
    </message>
    <message>
        <source>{n} folds train {n} times as long; every image is validated once.</source>
        <translation>{n}フォールドでは学習が{n}倍かかります。すべての画像が1回ずつ検証されます。</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n}回の実行</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add a block of that kind</source>
        <translation>その種類のブロックを追加</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
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
        <translation>ブロックの最初のパラメーター</translation>
    </message>
    <message>
        <source>Hold to move the drawing</source>
        <translation>押している間、図を動かせます</translation>
    </message>
    <message>
        <source>Next block along the links</source>
        <translation>接続をたどって次のブロックへ</translation>
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
        <translation>接続をたどる</translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <source>Score of class {n}</source>
        <translation>クラス{n}のスコア</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>class {n}</source>
        <translation>クラス{n}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Close the images</source>
        <translation>画像を閉じる</translation>
    </message>
    <message>
        <source>Do without the other test images</source>
        <translation>別のテスト画像を使わない</translation>
    </message>
    <message>
        <source>Drawn shapes</source>
        <translation>描いた図形</translation>
    </message>
    <message>
        <source>Drawn things, ten pictures each</source>
        <translation>描いたもの、各10枚</translation>
    </message>
    <message>
        <source>Drawn things, ten pictures each, together</source>
        <translation>描いたもの、各10枚、まとめて</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>手書き数字</translation>
    </message>
    <message>
        <source>How the files are read, and more</source>
        <translation>ファイルの読み方など</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Open a zip, CSV, IDX or CIFAR file…</source>
        <translation>zip、CSV、IDX、CIFARファイルを開く…</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation>ほかのデータ…</translation>
    </message>
    <message>
        <source>Pictures of “{name}”</source>
        <translation>「{name}」の画像</translation>
    </message>
    <message>
        <source>Pictures to a class</source>
        <translation>クラスに画像を追加</translation>
    </message>
    <message>
        <source>Pictures to a class (only where classes are folders)</source>
        <translation>クラスに画像を追加（フォルダーがクラスの場合のみ）</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>ファイルを読み直す</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>Test images from a folder…</source>
        <translation>フォルダーからテスト画像…</translation>
    </message>
    <message>
        <source>Watch a picture</source>
        <translation>画像に注目</translation>
    </message>
    <message>
        <source>Watch a single picture…</source>
        <translation>1枚の画像に注目…</translation>
    </message>
    <message>
        <source>{count} added to “{name}”, as copies in {folder}.</source>
        <translation>{count}を「{name}」に追加しました。コピーは {folder} にあります。</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n}枚を除外</translation>
    </message>
</context>
<context>
    <name>SpeedPage</name>
    <message>
        <source>; predicted {ms:.2f} ms</source>
        <translation>。予測 {ms:.2f} ms</translation>
    </message>
    <message>
        <source>Measured while a training runs.</source>
        <translation>学習中に測定します。</translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation>ブロックごとの時間</translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, predicted; measured while a training runs.</source>
        <translation>ステップあたり{ms:.2f} ms（予測）。学習中に測定します。</translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, {rate:.0f} GFLOP/s</source>
        <translation>ステップあたり{ms:.2f} ms、{rate:.0f} GFLOP/s</translation>
    </message>
</context>
<context>
    <name>SpeedTable</name>
    <message>
        <source>Time of each block</source>
        <translation>各ブロックの時間</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>training {a}, validation {b}, test {c}</source>
        <translation>学習{a}、検証{b}、テスト{c}</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Decides, with the content of each image, which are set aside.</source>
        <translation>画像の内容とともに、どの画像を取り分けるかを決めます。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>分割のシード</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>Test, sealed</source>
        <translation>テスト（封印）</translation>
    </message>
    <message>
        <source>The content of an image and the seed decide: adding, deleting or renaming images moves no other from one part to another.</source>
        <translation>画像の内容とシードで決まります。画像の追加、削除、名前の変更をしても、ほかの画像の区分は変わりません。</translation>
    </message>
    <message>
        <source>The rule of older versions: every class gives the same share, and adding or deleting images moves others. Choose the images anew to divide them by content.</source>
        <translation>古いバージョンの規則です。どのクラスも同じ割合で、追加や削除によりほかの画像が移動します。画像を選び直すと内容で分割されます。</translation>
    </message>
    <message>
        <source>The source brings {count} for this part itself.</source>
        <translation>この区分の{count}は元データに含まれています。</translation>
    </message>
    <message>
        <source>Validation images, of those not for testing</source>
        <translation>検証画像（テスト用以外から）</translation>
    </message>
    <message>
        <source>Validation, of the rest</source>
        <translation>検証（残りのうち）</translation>
    </message>
    <message>
        <source>as the source has them</source>
        <translation>元データのとおり</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>クラスで</translation>
    </message>
    <message>
        <source>by content</source>
        <translation>内容で分割</translation>
    </message>
    <message>
        <source>{count} set aside.</source>
        <translation>{count}を取り分けました。</translation>
    </message>
    <message>
        <source>{n} test</source>
        <translation>テスト{n}</translation>
    </message>
    <message>
        <source>{n} training</source>
        <translation>学習 {n}</translation>
    </message>
    <message>
        <source>{n} validation</source>
        <translation>検証{n}</translation>
    </message>
    <message>
        <source>{rule}, seed {n}</source>
        <translation>{rule}、シード{n}</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Stages of the step</source>
        <translation>ステップの段階</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Add channels and bias</source>
        <translation>チャンネルとバイアスを足す</translation>
    </message>
    <message>
        <source>Add the bias</source>
        <translation>バイアスを足す</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>足し合わせる</translation>
    </message>
    <message>
        <source>Add up with the bias</source>
        <translation>バイアスとともに足す</translation>
    </message>
    <message>
        <source>Apply the function</source>
        <translation>関数を適用</translation>
    </message>
    <message>
        <source>Divide by the sum</source>
        <translation>合計で割る</translation>
    </message>
    <message>
        <source>Find the largest</source>
        <translation>最大を見つける</translation>
    </message>
    <message>
        <source>Multiply by the kernel</source>
        <translation>カーネルを掛ける</translation>
    </message>
    <message>
        <source>Multiply by the weights</source>
        <translation>重みを掛ける</translation>
    </message>
    <message>
        <source>Raise e to them</source>
        <translation>eをべき乗する</translation>
    </message>
    <message>
        <source>Standardise it</source>
        <translation>標準化する</translation>
    </message>
    <message>
        <source>Stretch and shift it</source>
        <translation>拡大・移動する</translation>
    </message>
    <message>
        <source>Sum per channel</source>
        <translation>チャンネルごとに合計</translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation>合計する</translation>
    </message>
    <message>
        <source>Take the inputs</source>
        <translation>入力を取る</translation>
    </message>
    <message>
        <source>Take the mean</source>
        <translation>平均を取る</translation>
    </message>
    <message>
        <source>Take the patch</source>
        <translation>パッチを取る</translation>
    </message>
    <message>
        <source>Take the scores</source>
        <translation>スコアを取る</translation>
    </message>
    <message>
        <source>Take the value</source>
        <translation>値を取る</translation>
    </message>
    <message>
        <source>Take the values</source>
        <translation>値を並べる</translation>
    </message>
    <message>
        <source>Take the window</source>
        <translation>窓を取る</translation>
    </message>
    <message>
        <source>Write the output</source>
        <translation>出力を書く</translation>
    </message>
    <message>
        <source>Write the output pixel</source>
        <translation>出力ピクセルを書く</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A file…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>A lesson in nine steps: what one filter makes of an image, worked out by hand.</source>
        <translation>9ステップのレッスン: 1つのフィルターが画像から作るものを、手で計算します。</translation>
    </message>
    <message>
        <source>Blank network</source>
        <translation>空のネットワーク</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>画像ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Everything runs on this machine. Nothing is uploaded.</source>
        <translation>すべてこのマシンで動きます。何もアップロードしません。</translation>
    </message>
    <message>
        <source>Go on with step {n} of {of}</source>
        <translation>ステップ{n}/{of}から続ける</translation>
    </message>
    <message>
        <source>Lesson: what a unit sees, honest testing…</source>
        <translation>レッスン: ユニットは何を見るか、正直なテスト…</translation>
    </message>
    <message>
        <source>One folder per class, or a CSV, or a zip. You can also drop it here.</source>
        <translation>クラスごとのフォルダー、CSV、またはzip。ここにドロップもできます。</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Open the digits</source>
        <translation>数字を開く</translation>
    </message>
    <message>
        <source>Opens LeNet-5 and 1 797 built-in digits; Train begins. Expect about 98 % in seconds.</source>
        <translation>LeNet-5と内蔵の数字1 797枚を開き、学習を始めます。数秒で約98 %になります。</translation>
    </message>
    <message>
        <source>Projects you save appear here.</source>
        <translation>保存したプロジェクトがここに現れます。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>See a convolution</source>
        <translation>畳み込みを見る</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>始め方</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>レッスンを始める</translation>
    </message>
    <message>
        <source>Template: LeNet-5, small VGG, residual…</source>
        <translation>テンプレート: LeNet-5、小さなVGG、残差…</translation>
    </message>
    <message>
        <source>Train on handwritten digits</source>
        <translation>手書き数字で学習</translation>
    </message>
    <message>
        <source>Use my own images</source>
        <translation>自分の画像を使う</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか？</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>, about {0} left</source>
        <translation>、残り約{0}</translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation>1ブロックが合いません</translation>
    </message>
    <message>
        <source>1 block is not connected</source>
        <translation>1ブロックが未接続です</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>実験室</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>画像を開いています</translation>
    </message>
    <message>
        <source>Paused after {0} of {1} epochs</source>
        <translation>{1}エポック中{0}エポックで一時停止</translation>
    </message>
    <message>
        <source>Paused in {0}</source>
        <translation>一時停止中: {0}</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>競走</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Trained for 1 epoch</source>
        <translation>1エポック学習しました</translation>
    </message>
    <message>
        <source>Trained for {0} epochs</source>
        <translation>{0}エポック学習しました</translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation>学習: 準備中</translation>
    </message>
    <message>
        <source>Training: {0}</source>
        <translation>学習: {0}</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>エポック{0}/{1}</translation>
    </message>
    <message>
        <source>{0} blocks are loose</source>
        <translation>{0}ブロックが未接続です</translation>
    </message>
    <message>
        <source>{0} blocks do not fit</source>
        <translation>{0}ブロックが合いません</translation>
    </message>
    <message>
        <source>{0} images ready</source>
        <translation>{0}枚の画像の準備完了</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Kernels</source>
        <translation>計算カーネル</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Open the log, or close it</source>
        <translation>ログを開く、または閉じる</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>{0:.0f} GFLOP/s</source>
        <translation>{0:.0f} GFLOP/s</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>StepSide</name>
    <message>
        <source>Drag the frame, or use the arrow keys.</source>
        <translation>枠をドラッグするか、矢印キーを使います。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>注目画像</translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation>注目画像</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>何が起きるか</translation>
    </message>
</context>
<context>
    <name>StepTimes</name>
    <message>
        <source>Other programs were busy when the speed of this computer was measured, so what is predicted may be far off. It is measured again later.</source>
        <translation>このコンピューターの速度を測ったとき、ほかのプログラムが動いていたため、予測は大きく外れることがあります。あとで測り直します。</translation>
    </message>
    <message>
        <source>Steps of a training took {x:.2g} times as long as was predicted, and what is predicted is corrected by that.</source>
        <translation>学習のステップには予測の{x:.2g}倍の時間がかかったため、予測をそれに合わせて補正しています。</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>The step, number by number</source>
        <translation>数値で見るステップ</translation>
    </message>
    <message>
        <source>channel {n} of {of}</source>
        <translation>チャンネル{n}/{of}</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>padding: 0</source>
        <translation>パディング: 0</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>{r}行{c}列: {v}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Each of the {n} products is one input times one weight. Amber cells push the sum up, blue cells push it down.</source>
        <translation>{n}個の積はそれぞれ1つの入力 × 1つの重みです。琥珀色のセルは合計を押し上げ、青いセルは押し下げます。</translation>
    </message>
    <message>
        <source>Each score's exponential is divided by the sum of all: shares that add up to 1.</source>
        <translation>各スコアの指数を全体の合計で割ります。割合の合計は1になります。</translation>
    </message>
    <message>
        <source>Every one of the {n} inputs has a weight of its own for this unit.</source>
        <translation>{n}個の入力は、それぞれこのユニット固有の重みを持ちます。</translation>
    </message>
    <message>
        <source>Less the mean, divided by the deviation, then stretched and shifted.</source>
        <translation>平均を引き、標準偏差で割り、拡大・移動します。</translation>
    </message>
    <message>
        <source>One value in, one value out, at every place alike.</source>
        <translation>1つの値が入り、1つの値が出ます。どの位置でも同じです。</translation>
    </message>
    <message>
        <source>One value of each input, at the same place, put together.</source>
        <translation>各入力の同じ位置の値を1つずつ合わせます。</translation>
    </message>
    <message>
        <source>Only the largest of the {n} values goes on; the frame marks it.</source>
        <translation>{n}個の値のうち最大のものだけが進みます。枠で示します。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The gradient of this unit, times the number on the other side of each product, goes to every input and every weight it was made of.</source>
        <translation>このユニットの勾配に、各積のもう一方の数を掛けたものが、元になったすべての入力と重みに伝わります。</translation>
    </message>
    <message>
        <source>The mean of the {n} values goes on.</source>
        <translation>{n}個の値の平均が進みます。</translation>
    </message>
    <message>
        <source>The sum of the {n} values goes on.</source>
        <translation>{n}個の値の合計が進みます。</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>bias of filter {k}</source>
        <translation>フィルター{k}のバイアス</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>d loss / d unit</source>
        <translation>d 損失 / d ユニット</translation>
    </message>
    <message>
        <source>for class {k}</source>
        <translation>クラス{k}について</translation>
    </message>
    <message>
        <source>for the labels or values of this image</source>
        <translation>この画像のラベルや値について</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>input {n}</source>
        <translation>入力{n}</translation>
    </message>
    <message>
        <source>its change</source>
        <translation>その変化</translation>
    </message>
    <message>
        <source>its gradient</source>
        <translation>その勾配</translation>
    </message>
    <message>
        <source>largest weight</source>
        <translation>最大の重み</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>rate {r}</source>
        <translation>学習率 {r}</translation>
    </message>
    <message>
        <source>row {r}, column {s}, channel {c}</source>
        <translation>{r}行、{s}列、チャンネル{c}</translation>
    </message>
    <message>
        <source>score z</source>
        <translation>スコア z</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>標準化後</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>全体の合計</translation>
    </message>
    <message>
        <source>sum over {n} positions</source>
        <translation>{n}か所の合計</translation>
    </message>
    <message>
        <source>the block is frozen</source>
        <translation>このブロックは固定されています</translation>
    </message>
    <message>
        <source>to score x</source>
        <translation>スコア x へ</translation>
    </message>
    <message>
        <source>to score z</source>
        <translation>スコア z へ</translation>
    </message>
    <message>
        <source>to the bias</source>
        <translation>バイアスへ</translation>
    </message>
    <message>
        <source>to the inputs, sum</source>
        <translation>入力へ、合計</translation>
    </message>
    <message>
        <source>to the weights, sum</source>
        <translation>重みへ、合計</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{block} output</source>
        <translation>{block} の出力</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>ほか{n}個</translation>
    </message>
    <message>
        <source>− rate × gradient</source>
        <translation>− 学習率 × 勾配</translation>
    </message>
</context>
<context>
    <name>StepperPanel</name>
    <message>
        <source>Add a convolution, a pooling or an activation behind the image.</source>
        <translation>画像の後ろに、畳み込み、プーリング、活性化のいずれかを追加してください。</translation>
    </message>
    <message>
        <source>Add an output block: without a loss nothing flows back.</source>
        <translation>出力ブロックを追加してください。損失がなければ何も逆に流れません。</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>足し合わせ</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>逆方向</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Choose a convolution, pooling, activation, fully connected, batch norm or softmax block.</source>
        <translation>畳み込み、プーリング、活性化、全結合、バッチ正規化、ソフトマックスのいずれかのブロックを選んでください。</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Choose images; the stepper then works one of them out.</source>
        <translation>画像を選ぶと、1枚をステップごとに計算します。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>順方向</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>注目画像がありません</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>正規化後</translation>
    </message>
    <message>
        <source>Numbers of the image</source>
        <translation>画像の数値</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Only a block that reads the image has pixels to show.</source>
        <translation>ピクセルを表示できるのは、画像を読むブロックだけです。</translation>
    </message>
    <message>
        <source>Step through the first block</source>
        <translation>最初のブロックをステップ実行</translation>
    </message>
    <message>
        <source>Take a template or add blocks; then step through any of them.</source>
        <translation>テンプレートを使うかブロックを追加すると、どれでもステップ実行できます。</translation>
    </message>
    <message>
        <source>The image goes through the network.</source>
        <translation>画像がネットワークを通っています。</translation>
    </message>
    <message>
        <source>The network has no block to step through</source>
        <translation>ステップ実行できるブロックがありません</translation>
    </message>
    <message>
        <source>The network reads the pixels standardised; the products are of those numbers.</source>
        <translation>ネットワークは標準化したピクセルを読みます。積はその数値のものです。</translation>
    </message>
    <message>
        <source>The pixels as they are in the file, in place of what the network reads</source>
        <translation>ネットワークが読む値の代わりに、ファイルのままのピクセル</translation>
    </message>
    <message>
        <source>The weights are random: nothing is trained yet.</source>
        <translation>重みは乱数です。まだ何も学習していません。</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>ネットワークがありません</translation>
    </message>
    <message>
        <source>There is nothing to step through</source>
        <translation>ステップ実行するものがありません</translation>
    </message>
    <message>
        <source>This block is not stepped</source>
        <translation>このブロックはステップ実行できません</translation>
    </message>
    <message>
        <source>This step cannot be shown</source>
        <translation>このステップは表示できません</translation>
    </message>
    <message>
        <source>Which block is stepped</source>
        <translation>ステップ実行するブロック</translation>
    </message>
</context>
<context>
    <name>TakeElsewhere</name>
    <message>
        <source>32-bit floats: exact</source>
        <translation>32ビット浮動小数点: 正確</translation>
    </message>
    <message>
        <source>8-bit numbers: small and fast</source>
        <translation>8ビット数: 小さく速い</translation>
    </message>
    <message>
        <source>Android and small boards</source>
        <translation>Androidと小型ボード</translation>
    </message>
    <message>
        <source>Boxes, downwards</source>
        <translation>箱、下向き</translation>
    </message>
    <message>
        <source>Boxes, to the right</source>
        <translation>箱、右向き</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>C files (*.c)</source>
        <translation>Cファイル (*.c)</translation>
    </message>
    <message>
        <source>Code that trains it elsewhere</source>
        <translation>ほかの場所で学習させるコード</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>図版</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTMLレポート</translation>
    </message>
    <message>
        <source>Images stay where they are</source>
        <translation>画像は元の場所に残ります</translation>
    </message>
    <message>
        <source>In a program of your own</source>
        <translation>自分のプログラムで</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Network, curves and mistakes</source>
        <translation>ネットワーク、曲線、誤り</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>ONNXネットワーク (*.onnx)</translation>
    </message>
    <message>
        <source>One file, no library</source>
        <translation>1ファイル、ライブラリ不要</translation>
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
        <translation>ほぼどこでも動作</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG or PDF: vectors and real text</source>
        <translation>SVGまたはPDF: ベクターと本物の文字</translation>
    </message>
    <message>
        <source>TFLite</source>
        <translation>TFLite</translation>
    </message>
    <message>
        <source>TFLite networks (*.tflite)</source>
        <translation>TFLiteネットワーク (*.tflite)</translation>
    </message>
    <message>
        <source>The curves of all runs</source>
        <translation>すべての実行の曲線</translation>
    </message>
    <message>
        <source>The network drawn for a paper</source>
        <translation>論文用に描いたネットワーク</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>立体</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>With the pixels of all images</source>
        <translation>すべての画像のピクセルを含む</translation>
    </message>
    <message>
        <source>checked on ten of your images before you get it</source>
        <translation>渡す前に手元の画像10枚で確認</translation>
    </message>
    <message>
        <source>checked on up to 100 of your images before you get it</source>
        <translation>渡す前に手元の画像最大100枚で確認</translation>
    </message>
    <message>
        <source>cnndesk.load(…).predict(…): arrays in, probabilities out</source>
        <translation>cnndesk.load(…).predict(…): 配列を渡すと確率が返ります</translation>
    </message>
    <message>
        <source>compiled and checked on up to 100 of your images first</source>
        <translation>コンパイル後、手元の画像最大100枚で確認</translation>
    </message>
    <message>
        <source>for TensorBoard, and as tables (CSV)</source>
        <translation>TensorBoard用、および表 (CSV)</translation>
    </message>
    <message>
        <source>one page, opens in every browser, offline</source>
        <translation>1ページで、どのブラウザーでもオフラインで開けます</translation>
    </message>
</context>
<context>
    <name>TakeElsewherePanel</name>
    <message>
        <source>A copy of the project is in {path}.</source>
        <translation>プロジェクトのコピーは {path} にあります。</translation>
    </message>
    <message>
        <source>Choose where the new folder is made</source>
        <translation>新しいフォルダーを作る場所を選択</translation>
    </message>
    <message>
        <source>Every network file is run against this one here before you get it.</source>
        <translation>どのネットワークファイルも、渡す前にここで照合します。</translation>
    </message>
    <message>
        <source>Hide the commands</source>
        <translation>コマンドを隠す</translation>
    </message>
    <message>
        <source>It is still in training.</source>
        <translation>まだ学習中です。</translation>
    </message>
    <message>
        <source>Or all in one file</source>
        <translation>または1ファイルに</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>プロジェクトのコピーを保存</translation>
    </message>
    <message>
        <source>Save as .cnndesk…</source>
        <translation>.cnndesk で保存…</translation>
    </message>
    <message>
        <source>Save: {0}</source>
        <translation>保存: {0}</translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation>コマンドを表示</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>持ち出す</translation>
    </message>
    <message>
        <source>That is this project's own file. Save it by File, Save.</source>
        <translation>それはこのプロジェクト自身のファイルです。「ファイル」の「保存」を使ってください。</translation>
    </message>
    <message>
        <source>The network is not trained yet. After that, it can go to other programs.</source>
        <translation>ネットワークはまだ学習していません。学習後、ほかのプログラムに渡せます。</translation>
    </message>
    <message>
        <source>There is no network yet. Draw one, or choose a template, and train it.</source>
        <translation>ネットワークがまだありません。描くかテンプレートを選び、学習させてください。</translation>
    </message>
    <message>
        <source>being written and compared</source>
        <translation>書き込みと照合中</translation>
    </message>
    <message>
        <source>cannot be checked here: {reason}</source>
        <translation>ここでは確認できません: {reason}</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk プロジェクト (*{0})</translation>
    </message>
    <message>
        <source>copied: paste the lines into your program</source>
        <translation>コピーしました。プログラムに貼り付けてください</translation>
    </message>
    <message>
        <source>in {path}</source>
        <translation>{path} にあります</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>{run}, epoch {n}.</source>
        <translation>{run}、エポック{n}。</translation>
    </message>
    <message>
        <source>{size}, {n} files</source>
        <translation>{size}、{n}ファイル</translation>
    </message>
</context>
<context>
    <name>TermPopover</name>
    <message>
        <source>All words…</source>
        <translation>すべての用語…</translation>
    </message>
</context>
<context>
    <name>ThenAndNow</name>
    <message>
        <source> Another answer for {n}: {right} became right, {wrong} became wrong.</source>
        <translation> {n}枚の答えが変化: {right}枚が正解に、{wrong}枚が誤りになりました。</translation>
    </message>
    <message>
        <source>All in Inside</source>
        <translation>「内部」ですべて見る</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Comparing {moment} with now…</source>
        <translation>{moment}と現在を比較中…</translation>
    </message>
    <message>
        <source>How far the weights have moved</source>
        <translation>重みの動いた量</translation>
    </message>
    <message>
        <source>How far the weights have moved since</source>
        <translation>その後に重みが動いた量</translation>
    </message>
    <message>
        <source>Images whose answer changed</source>
        <translation>答えが変わった画像</translation>
    </message>
    <message>
        <source>Images whose answer changed since</source>
        <translation>その後に答えが変わった画像</translation>
    </message>
    <message>
        <source>Is {label}. Then {then}, now {now}.</source>
        <translation>正しくは {label}。当時 {then}、現在 {now}。</translation>
    </message>
    <message>
        <source>Length of the difference, as a share of the length of the weights then</source>
        <translation>当時の重みの長さに対する差の長さの割合</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Maps then and now</source>
        <translation>当時と現在のマップ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Watch an image to see its maps, then and now</source>
        <translation>画像に注目すると、当時と現在のマップを見られます</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較するもの</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>{block} has no maps to compare. Choose a convolution.</source>
        <translation>{block} には比べるマップがありません。畳み込みを選んでください。</translation>
    </message>
    <message>
        <source>{block}, then and now: the maps that changed most</source>
        <translation>{block}、当時と現在: 最も変わったマップ</translation>
    </message>
    <message>
        <source>{n:.0f} % of their length</source>
        <translation>長さの{n:.0f} %</translation>
    </message>
    <message>
        <source>{n} {part} images: {what} {then} at {moment}, {now} now; loss {a} → {b}.</source>
        <translation>{part}画像{n}枚: {moment}の{what}は {then}、現在は {now}。損失 {a} → {b}。</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Label from</source>
        <translation>ラベルの下限</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>不確かの上限</translation>
    </message>
    <message>
        <source>The probability below which a class is not sure; kept with the project</source>
        <translation>これを下回る確率のクラスは不確かとします。プロジェクトに保存されます</translation>
    </message>
    <message>
        <source>The probability from which a picture has a label; kept with the project</source>
        <translation>これ以上の確率で画像にラベルを付けます。プロジェクトに保存されます</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>, marked</source>
        <translation>、印付き</translation>
    </message>
    <message>
        <source>, the best</source>
        <translation>、最良</translation>
    </message>
    <message>
        <source>, to look at only</source>
        <translation>、閲覧のみ</translation>
    </message>
    <message>
        <source>Begin a new run that goes on from this moment, with other settings if wished</source>
        <translation>この時点から続く新しい実行を始めます。設定を変えることもできます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>エポック{n}</translation>
    </message>
    <message>
        <source>Export as a film</source>
        <translation>動画で書き出し</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>ここから分岐</translation>
    </message>
    <message>
        <source>Mark this moment: it is kept</source>
        <translation>この時点に印を付けて残す</translation>
    </message>
    <message>
        <source>Moment after (Shift+.)</source>
        <translation>次の時点 (Shift+.)</translation>
    </message>
    <message>
        <source>Moment before (Shift+,)</source>
        <translation>前の時点 (Shift+,)</translation>
    </message>
    <message>
        <source>Moment of the training</source>
        <translation>学習の時点</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Only rounded weights are kept of this moment: a run cannot go on from it exactly. Mark moments to keep them whole.</source>
        <translation>この時点は精度を落とした重みだけが残っているため、実行を正確には続けられません。印を付けると完全に残ります。</translation>
    </message>
    <message>
        <source>Play the training as a film (Space on the line)</source>
        <translation>学習を動画として再生（線上でSpace）</translation>
    </message>
    <message>
        <source>Show the network as it is now (Esc)</source>
        <translation>現在のネットワークを表示 (Esc)</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>タイムマシン</translation>
    </message>
    <message>
        <source>{moment}, filming {n} of {all}</source>
        <translation>{moment}、撮影中 {n}/{all}</translation>
    </message>
    <message>
        <source>{n} earlier moments are not shown: the network had other blocks then, and their weights do not fit the present ones.</source>
        <translation>以前の{n}個の時点は表示しません。当時のネットワークはブロックが異なり、重みが今のものに合いません。</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>The moments in {folder} cannot be read: their list is damaged. They are left as they are; moments of new runs are kept beside them.</source>
        <translation>{folder} の時点を読み込めません。一覧が壊れています。そのまま残し、新しい実行の時点は別に保存します。</translation>
    </message>
    <message>
        <source>The time machine could not write its moments: {why}.</source>
        <translation>タイムマシンが時点を書き込めませんでした: {why}。</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>エポック{n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>ステップ{n}</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>{n} moments of the run are left out: their files are gone.</source>
        <translation>実行の{n}個の時点を省きました。ファイルがありません。</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Delete {name}</source>
        <translation>{name}を削除</translation>
    </message>
    <message>
        <source>Fine-tune the last stages</source>
        <translation>最後の数ステージをファインチューニング</translation>
    </message>
    <message>
        <source>Fine-tune without the maps</source>
        <translation>マップなしでファインチューニング</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name}の名前を変更</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>新しい実行を開始</translation>
    </message>
    <message>
        <source>The weights are those of epoch {n}, the best.</source>
        <translation>重みは最良のエポック{n}のものです。</translation>
    </message>
    <message>
        <source>Train for {n} more epochs</source>
        <translation>さらに{n}エポック学習</translation>
    </message>
    <message>
        <source>Undo what was changed since</source>
        <translation>その後の変更を元に戻す</translation>
    </message>
    <message>
        <source>back to the weights of epoch {n}, the best.</source>
        <translation>最良のエポック{n}の重みに戻しました。</translation>
    </message>
</context>
<context>
    <name>TrainingControlsPanel</name>
    <message>
        <source>1 epoch done</source>
        <translation>1エポック完了</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>これまでの最良</translation>
    </message>
    <message>
        <source>Change early stopping</source>
        <translation>早期終了の変更</translation>
    </message>
    <message>
        <source>Change optimiser, rate, batch size, epochs and more</source>
        <translation>最適化手法、学習率、バッチサイズ、エポック数などを変更</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>シードを変える</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Ends the run when the validation images have not got better for so many epochs. Another number: Change…, “Early stopping”.</source>
        <translation>検証画像の結果がこのエポック数だけ良くならないと実行を終えます。数を変えるには「変更…」の「早期終了」。</translation>
    </message>
    <message>
        <source>Epoch {n} of {of}</source>
        <translation>エポック{n}/{of}</translation>
    </message>
    <message>
        <source>Images / s</source>
        <translation>画像/秒</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>損失（平滑化）</translation>
    </message>
    <message>
        <source>More about the training</source>
        <translation>学習の詳細</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>まだ学習していません</translation>
    </message>
    <message>
        <source>Nothing differs from {run}: the result will be the same.</source>
        <translation>{run}と違いがないため、結果は同じになります。</translation>
    </message>
    <message>
        <source>On the validation images: {0}</source>
        <translation>検証画像: {0}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation>ステップの終わりで一時停止 (F5)</translation>
    </message>
    <message>
        <source>Per epoch</source>
        <translation>エポックごと</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Run one batch, then pause (F6)</source>
        <translation>1バッチ実行して一時停止 (F6)</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause (Shift+F6)</source>
        <translation>エポックの終わりまで実行して一時停止 (Shift+F6)</translation>
    </message>
    <message>
        <source>Save after every epoch</source>
        <translation>毎エポック後に保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after {count} without gain</source>
        <translation>{count}改善なしで停止</translation>
    </message>
    <message>
        <source>Stop at once (Shift+F5)</source>
        <translation>すぐに停止 (Shift+F5)</translation>
    </message>
    <message>
        <source>The project has no file yet: save it once. Until then a copy is kept after each epoch that survives a crash.</source>
        <translation>プロジェクトにファイルがまだありません。一度保存してください。それまでは毎エポック後にコピーを残すので、異常終了しても失われません。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>再学習</translation>
    </message>
    <message>
        <source>Train when the images are there.</source>
        <translation>画像がそろったら学習します。</translation>
    </message>
    <message>
        <source>Use seed {n} instead</source>
        <translation>代わりにシード{n}を使う</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Writes {file} after each epoch.</source>
        <translation>毎エポック後に {file} へ書き込みます。</translation>
    </message>
    <message>
        <source>You may go on editing. A change shows as a mark on the curves.</source>
        <translation>編集を続けられます。変更は曲線に印で示されます。</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>そのエポック</translation>
    </message>
    <message>
        <source>batch {n} / {of}</source>
        <translation>{n}/{of}</translation>
    </message>
    <message>
        <source>looked at {n} / {of}</source>
        <translation>{n}/{of}を確認</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>{n} epochs done</source>
        <translation>{n}エポック完了</translation>
    </message>
    <message>
        <source>{n} of {of} epochs</source>
        <translation>{n}/{of}エポック</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy, %</source>
        <translation>正解率（%）</translation>
    </message>
    <message>
        <source>F1 over all labels</source>
        <translation>全ラベルの F1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>平均絶対誤差</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>各バッチ</translation>
    </message>
    <message>
        <source>run {n}</source>
        <translation>実行{n}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>{run}, validation</source>
        <translation>{run}、検証</translation>
    </message>
</context>
<context>
    <name>TrainingIssue</name>
    <message>
        <source>Set the rate to {rate:g} and go on</source>
        <translation>学習率を {rate:g} にして続ける</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>ブロックを表示</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>パレットを表示</translation>
    </message>
    <message>
        <source>There are no images to learn from. Open a folder, or use built-in ones.</source>
        <translation>学習する画像がありません。フォルダーを開くか、内蔵の画像を使ってください。</translation>
    </message>
    <message>
        <source>There is no network yet. Drag blocks onto the canvas, or use a template.</source>
        <translation>ネットワークがまだありません。ブロックをキャンバスにドラッグするか、テンプレートを使ってください。</translation>
    </message>
    <message>
        <source>Training stopped because of an error in the program: {error}.</source>
        <translation>プログラムのエラーで学習が停止しました: {error}。</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>手書き数字を使う</translation>
    </message>
    <message>
        <source>{block} does not fit. {why}</source>
        <translation>{block} が合いません。{why}</translation>
    </message>
</context>
<context>
    <name>TrainingMenu</name>
    <message>
        <source>Back to the best epoch</source>
        <translation>最良のエポックに戻す</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>学習率を探す</translation>
    </message>
    <message>
        <source>Fine-tune the last stage</source>
        <translation>最後のステージをファインチューニング</translation>
    </message>
    <message>
        <source>Fine-tune two stages</source>
        <translation>2つのステージをファインチューニング</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>1コアを空けておく</translation>
    </message>
    <message>
        <source>Remove maps it can do without…</source>
        <translation>不要なマップを除去…</translation>
    </message>
    <message>
        <source>Reset: start anew with fresh weights</source>
        <translation>リセット: 新しい重みで最初から</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation>ブロックごとの時間</translation>
    </message>
    <message>
        <source>Train for 10 more epochs</source>
        <translation>さらに10エポック学習</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>: {time} on this machine</source>
        <translation>: このマシンで{time}</translation>
    </message>
    <message>
        <source>Apply to the running training</source>
        <translation>実行中の学習に適用</translation>
    </message>
    <message>
        <source>Apply to the training</source>
        <translation>学習に適用</translation>
    </message>
    <message>
        <source>As it is, it cannot be trained.</source>
        <translation>このままでは学習できません。</translation>
    </message>
    <message>
        <source>Carry the weights over</source>
        <translation>重みを引き継ぐ</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>図 (SVG)…</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>曲線を書き出し</translation>
    </message>
    <message>
        <source>Images are being opened</source>
        <translation>画像を開いています</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>後のために残す</translation>
    </message>
    <message>
        <source>Nothing to train yet</source>
        <translation>学習するものがまだありません</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>数値 (CSV)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>画像 (PNG)…</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>学習の準備完了</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>理由を見る</translation>
    </message>
    <message>
        <source>The drawn network differs from the one in training.</source>
        <translation>描かれたネットワークが学習中のものと違います。</translation>
    </message>
    <message>
        <source>The drawn network differs from the one that was trained.</source>
        <translation>描かれたネットワークが学習したものと違います。</translation>
    </message>
    <message>
        <source>Training can begin when they are there.</source>
        <translation>準備ができると学習を始められます。</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>学習曲線</translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>約1秒</translation>
    </message>
    <message>
        <source>about {n} hours</source>
        <translation>約{n}時間</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation>約{n}分</translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translation>約{n}秒</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>{n} training images, {epochs} epochs</source>
        <translation>学習画像{n}枚、{epochs}エポック</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>{path} に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{what}. The curves appear here.</source>
        <translation>{what}。ここに曲線が現れます。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>First position (Home)</source>
        <translation>最初の位置 (Home)</translation>
    </message>
    <message>
        <source>Last position (End)</source>
        <translation>最後の位置 (End)</translation>
    </message>
    <message>
        <source>One position back</source>
        <translation>1つ戻る</translation>
    </message>
    <message>
        <source>One position on</source>
        <translation>1つ進む</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Positions per second</source>
        <translation>1秒あたりの位置数</translation>
    </message>
    <message>
        <source>Slide the window over the input (Space)</source>
        <translation>窓を入力の上で滑らせる (Space)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>position {n} of {of}</source>
        <translation>位置{n}/{of}</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Add {n} to the training images</source>
        <translation>{n}枚を学習画像に追加</translation>
    </message>
    <message>
        <source>After that, it can say what is on your pictures.</source>
        <translation>その後、画像に何が写っているかを答えられます。</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>画像のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>画像を選ぶ…</translation>
    </message>
    <message>
        <source>Copy the corrected pictures into a folder beside the project, which belongs to the training images from then on; {source} stays as it is</source>
        <translation>修正した画像をプロジェクトの隣のフォルダーにコピーし、以後そのフォルダーを学習画像に含めます。{source} はそのままです</translation>
    </message>
    <message>
        <source>Copy the corrected pictures into the class folders of the training images, and open these anew</source>
        <translation>修正した画像を学習画像のクラスフォルダーにコピーし、開き直します</translation>
    </message>
    <message>
        <source>Drop pictures or a folder anywhere. The pictures stay where they are.</source>
        <translation>画像かフォルダーをどこにでもドロップしてください。画像は元の場所に残ります。</translation>
    </message>
    <message>
        <source>Drop pictures, a folder or a zip here. The pictures stay where they are.</source>
        <translation>画像、フォルダー、zipをここにドロップしてください。画像は元の場所に残ります。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation>もう一度認識</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVで保存…</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>フォルダーに分類…</translation>
    </message>
    <message>
        <source>The network has changed since these were recognised</source>
        <translation>認識した後にネットワークが変わりました</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation>クリップボードに画像がありません。コピーするか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>What is on your pictures?</source>
        <translation>画像には何が写っていますか？</translation>
    </message>
    <message>
        <source>in {s:.1f} s</source>
        <translation>{s:.1f}秒</translation>
    </message>
    <message>
        <source>pasted {n}</source>
        <translation>貼り付けた画像{n}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}を選択中</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} ほか{n}件</translation>
    </message>
    <message>
        <source>{n} of these pictures are training images of this network. What it says of them does not tell how good it is.</source>
        <translation>このうち{n}枚はこのネットワークの学習画像です。それらへの答えからは、ネットワークの良さは分かりません。</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n}枚の画像</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n}枚の画像</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Histogram of the output</source>
        <translation>出力のヒストグラム</translation>
    </message>
    <message>
        <source>Values from {0}</source>
        <translation>値は{0}</translation>
    </message>
</context>
<context>
    <name>VaryPopover</name>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Network: templates</source>
        <translation>ネットワーク: テンプレート</translation>
    </message>
    <message>
        <source>Of: {names}.</source>
        <translation>候補: {names}。</translation>
    </message>
    <message>
        <source>Of: {range}.</source>
        <translation>候補: {range}。</translation>
    </message>
    <message>
        <source>Trains the network as it is, and once without each block where that fits.</source>
        <translation>ネットワークをそのまま学習させ、さらに合う範囲でブロックを1つずつ外して学習させます。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values with commas between them ({range}), or a range to draw from: 0.001..0.1</source>
        <translation>コンマ区切りの値（{range}）、または選び出す範囲: 0.001..0.1</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Vary something else</source>
        <translation>ほかのものも変える</translation>
    </message>
    <message>
        <source>Vary this</source>
        <translation>これを変える</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>変えるもの</translation>
    </message>
    <message>
        <source>With + between several at once; none for none.</source>
        <translation>複数を同時に使うときは間に + 、使わないときは none。</translation>
    </message>
    <message>
        <source>Without one block at a time</source>
        <translation>ブロックを1つずつ外す</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>New content is on its way</source>
        <translation>新しい内容を準備しています</translation>
    </message>
</context>
<context>
    <name>VerdictSide</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Network and settings become those of {0}; Edit, Undo takes it back.</source>
        <translation>ネットワークと設定が {0} のものになります。「編集」の「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Nothing varies but seeds and folds: the project stays as it is.</source>
        <translation>変わるのはシードとフォールドだけなので、プロジェクトはそのままです。</translation>
    </message>
    <message>
        <source>One run each: who is ahead may be chance. Lab trains several seeds of each and says whether it is.</source>
        <translation>それぞれ1回の実行です。どれが先頭かは偶然かもしれません。「実験室」では各バリアントを複数のシードで学習させ、偶然かどうかを示します。</translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation>表をCSVまたはJSONで保存</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表…</translation>
    </message>
    <message>
        <source>Take the winner over</source>
        <translation>勝者を採用</translation>
    </message>
    <message>
        <source>Take {0} over</source>
        <translation>{0} を採用</translation>
    </message>
    <message>
        <source>The race is on</source>
        <translation>競走中です</translation>
    </message>
    <message>
        <source>There is a winner when a run of it is over.</source>
        <translation>1回の実行が終わると勝者が決まります。</translation>
    </message>
    <message>
        <source>Train five more seeds of each</source>
        <translation>それぞれさらに5シード学習</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation>エポックごとの検証</translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation>検証（%）</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>エポック{n}</translation>
    </message>
    <message>
        <source>mean, lowest to highest</source>
        <translation>平均、最低から最高</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>1回の実行</translation>
    </message>
    <message>
        <source>{0} came in best</source>
        <translation>{0} が最良でした</translation>
    </message>
</context>
<context>
    <name>WatchChooser</name>
    <message>
        <source>The image that every view shows</source>
        <translation>すべてのビューに表示する画像</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>{0} に注目中</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>画像なし</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Add a softmax classifier at its end: heat speaks for one of its classes.</source>
        <translation>末端にソフトマックス分類を追加してください。ヒートはそのクラスの1つの根拠を示します。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Bright where a small change of a pixel moves the score of the class most: its gradient.</source>
        <translation>ピクセルの小さな変化がクラスのスコアを最も動かす所（勾配が大きい所）が明るくなります。</translation>
    </message>
    <message>
        <source>Bright where covering a patch with grey makes the class less probable; first large patches, then small ones.</source>
        <translation>パッチをグレーで覆うとクラスの確率が下がる所が明るくなります。大きなパッチから小さなパッチへ進みます。</translation>
    </message>
    <message>
        <source>Bright where the block’s maps speak for the class: each map counts as much as its mean gradient.</source>
        <translation>ブロックのマップがクラスの根拠となる所が明るくなります。各マップは平均勾配で重み付けされます。</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Choose images; the heat lies over the one that is watched.</source>
        <translation>画像を選ぶと、注目画像にヒートを重ねます。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Grad-CAM needs one that leads to the output. Saliency and occlusion work with any network.</source>
        <translation>Grad-CAMには出力につながるブロックが必要です。顕著性と遮蔽はどのネットワークでも使えます。</translation>
    </message>
    <message>
        <source>Heat is for</source>
        <translation>ヒートマップの対象</translation>
    </message>
    <message>
        <source>Heat over the image</source>
        <translation>画像にヒートマップを重ねる</translation>
    </message>
    <message>
        <source>In block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Left the image, right the heat alone</source>
        <translation>左は画像、右はヒートのみ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>注目画像がありません</translation>
    </message>
    <message>
        <source>Not trained yet: the heat shows what random weights react to, which means nothing. Train first.</source>
        <translation>未学習です。ヒートはランダムな重みの反応を示すだけで、意味はありません。先に学習させてください。</translation>
    </message>
    <message>
        <source>Nothing moves this value here. Try another block or method.</source>
        <translation>ここにはこの値を動かすものがありません。別のブロックか方法を試してください。</translation>
    </message>
    <message>
        <source>Nothing speaks for this class here. Try another class, block or method.</source>
        <translation>ここにはこのクラスの根拠がありません。別のクラス、ブロック、方法を試してください。</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Opacity of the heat</source>
        <translation>ヒートの不透明度</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>顕著性</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGで保存…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Show saliency</source>
        <translation>顕著性を表示</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>根拠の対象</translation>
    </message>
    <message>
        <source>Take a template, train it, and ask why it says what it says.</source>
        <translation>テンプレートを使って学習させ、なぜその答えなのかを尋ねてください。</translation>
    </message>
    <message>
        <source>The network gives values, not classes: the heat shows what moves this output.</source>
        <translation>このネットワークはクラスではなく値を出します。ヒートはこの出力を動かすものを示します。</translation>
    </message>
    <message>
        <source>The network has no output</source>
        <translation>ネットワークに出力がありません</translation>
    </message>
    <message>
        <source>The network says</source>
        <translation>ネットワークの答え</translation>
    </message>
    <message>
        <source>The watched image with heat</source>
        <translation>ヒートを重ねた注目画像</translation>
    </message>
    <message>
        <source>There is no convolution with maps</source>
        <translation>マップのある畳み込みがありません</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>ネットワークがありません</translation>
    </message>
    <message>
        <source>There is nothing to explain</source>
        <translation>説明するものがありません</translation>
    </message>
    <message>
        <source>True</source>
        <translation>真のクラス</translation>
    </message>
    <message>
        <source>What the heat speaks for</source>
        <translation>ヒートマップの対象</translation>
    </message>
    <message>
        <source>Where in the network Grad-CAM looks</source>
        <translation>Grad-CAMが見るネットワーク内の場所</translation>
    </message>
    <message>
        <source>With the weights as they are now</source>
        <translation>現在の重みを使います</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>出力{n}</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>{r}行{c}列: {v}</translation>
    </message>
    <message>
        <source>the likeliest label</source>
        <translation>最も確率の高いラベル</translation>
    </message>
    <message>
        <source>the predicted class</source>
        <translation>予測クラス</translation>
    </message>
    <message>
        <source>the true class</source>
        <translation>真のクラス</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Versions, machine and the last lines of the log are on the clipboard. Nothing is sent anywhere.</source>
        <translation>バージョン、マシン、ログの最後の数行をクリップボードにコピーしました。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Views of the workspace, from left to right</source>
        <translation>ワークスペースのビュー（左から右）</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Change data settings</source>
        <translation>データ設定の変更</translation>
    </message>
    <message>
        <source>Change training settings</source>
        <translation>学習設定の変更</translation>
    </message>
    <message>
        <source>Take mean and spread of the images</source>
        <translation>画像の平均と散らばりを採用</translation>
    </message>
    <message>
        <source>The images of this project are not at {0} any more. Choose where they are now, or put them beside the project and open it again.</source>
        <translation>このプロジェクトの画像は {0} にもうありません。今ある場所を選ぶか、プロジェクトの隣に置いて開き直してください。</translation>
    </message>
    <message>
        <source>The images of this project are on another computer, {0}. It was not asked for them, since it would learn who opens the project. Choose the images to open them.</source>
        <translation>このプロジェクトの画像は別のコンピューター {0} にあります。プロジェクトを開いた人を知られてしまうため、問い合わせていません。開くには画像を選んでください。</translation>
    </message>
    <message>
        <source>{n} corrections do not fit these images. See Edit, Changes to images. The first: </source>
        <translation>{n}件の修正がこれらの画像に合いません。「編集」の「画像の変更」を参照してください。最初のもの: </translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>100 %表示 (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 for grey, 3 for colour.</source>
        <translation>1はグレー、3はカラー。</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 ビット</translation>
    </message>
    <message>
        <source>A ReLU that ends at a ceiling, so that no value grows without bounds. MobileNetV2 and EfficientNet-Lite use it (Howard et al. 2017).</source>
        <translation>上限で止まるReLU。値が際限なく大きくなりません。MobileNetV2とEfficientNet-Liteで使われます（Howard ら 2017）。</translation>
    </message>
    <message>
        <source>A block of a newer cnndesk.</source>
        <translation>新しい cnndesk のブロック。</translation>
    </message>
    <message>
        <source>A free drawing has no word in lessons; they know one upright or level stroke on a blank pad.</source>
        <translation>自由な描画を表す語はレッスンにありません。白紙に縦または横の線を1本描くことだけを表せます。</translation>
    </message>
    <message>
        <source>A leaky ReLU that learns how much of the negative values to let through.</source>
        <translation>負の値をどれだけ通すかを学習するLeaky ReLU。</translation>
    </message>
    <message>
        <source>A moment within an epoch has no word in lessons; they know the ends of epochs.</source>
        <translation>エポックの途中の時点を表す語はレッスンにありません。エポックの終わりだけを表せます。</translation>
    </message>
    <message>
        <source>A network with more filters, or one more convolution, may learn more.</source>
        <translation>フィルターを増やすか、畳み込みを1つ加えると、より多く学習できるかもしれません。</translation>
    </message>
    <message>
        <source>A rounded ReLU that never quite reaches zero.</source>
        <translation>角が丸く、決して完全にはゼロにならないReLU。</translation>
    </message>
    <message>
        <source>A sigmoid made of straight lines: exactly 0 and 1 far from zero.</source>
        <translation>直線でできたシグモイド。ゼロから離れると正確に0と1になります。</translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times its own sigmoid (also called swish).</source>
        <translation>滑らかなReLU。各値にそのシグモイドを掛けます（swishとも呼ばれます）。</translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times the chance that a normal number is below it.</source>
        <translation>滑らかなReLU。各値に、正規乱数がそれを下回る確率を掛けます。</translation>
    </message>
    <message>
        <source>A step has one comparison. Press “Next step” before you put another together.</source>
        <translation>1つのステップの比較は1つです。別の比較を組む前に「次のステップ」を押してください。</translation>
    </message>
    <message>
        <source>A training that is paused has no word in lessons. Let it come to its end.</source>
        <translation>一時停止した学習を表す語はレッスンにありません。終わりまで学習させてください。</translation>
    </message>
    <message>
        <source>AVX-512</source>
        <translation>AVX-512</translation>
    </message>
    <message>
        <source>AVX-512 with bfloat16</source>
        <translation>AVX-512、bfloat16対応</translation>
    </message>
    <message>
        <source>AVX2</source>
        <translation>AVX2</translation>
    </message>
    <message>
        <source>Accuracy: {0}.</source>
        <translation>正解率: {0}。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加算</translation>
    </message>
    <message>
        <source>Add Softmax</source>
        <translation>Softmaxを追加</translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>画像入力を追加</translation>
    </message>
    <message>
        <source>Add an image input or take a template.</source>
        <translation>画像入力を追加するか、テンプレートを使ってください。</translation>
    </message>
    <message>
        <source>Add one and connect it to the first block.</source>
        <translation>追加して最初のブロックに接続してください。</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>{what} を追加</translation>
    </message>
    <message>
        <source>Added at the bottom and right.</source>
        <translation>下と右に加えます。</translation>
    </message>
    <message>
        <source>Added to the variance, so that a constant channel does no harm.</source>
        <translation>分散に加える値です。一定のチャンネルで不具合が起きないようにします。</translation>
    </message>
    <message>
        <source>Adding {block} has no word in lessons. Draw it before the recording begins.</source>
        <translation>{block}の追加を表す語はレッスンにありません。記録を始める前に描いてください。</translation>
    </message>
    <message>
        <source>Adds a last window that lies partly outside instead of leaving rows out (ceil mode).</source>
        <translation>行を余らせる代わりに、一部が外にはみ出す最後の窓を加えます（ceil モード）。</translation>
    </message>
    <message>
        <source>Adds a learned number to each map.</source>
        <translation>各マップに学習した数を加えます。</translation>
    </message>
    <message>
        <source>Adds a learned number to each unit.</source>
        <translation>各ユニットに学習した数を加えます。</translation>
    </message>
    <message>
        <source>Adds its inputs value by value; all must have one shape. Shortcuts joined by Add let very deep networks learn (He et al. 2016).</source>
        <translation>入力を値ごとに足し合わせます。すべて同じ形状でなければなりません。「加算」でつなぐスキップ接続により、とても深いネットワークも学習できます（He ら 2016）。</translation>
    </message>
    <message>
        <source>Adds its inputs value by value; the shortcut of residual networks.</source>
        <translation>入力を値ごとに足し合わせます。残差ネットワークのスキップ接続です。</translation>
    </message>
    <message>
        <source>Adds normally distributed noise to every value in training. The network learns to look past small disturbances; outside training it does nothing.</source>
        <translation>学習時に、すべての値に正規分布のノイズを加えます。ネットワークは小さな乱れを無視することを学びます。学習時以外は何もしません。</translation>
    </message>
    <message>
        <source>Adds random noise in training.</source>
        <translation>学習時にランダムなノイズを加えます。</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around each map. A window that slides over it then reaches the border pixels as often as the others.</source>
        <translation>各マップの周りにゼロの行と列を加えます。滑らせる窓が、縁のピクセルにもほかと同じ回数届くようになります。</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around the image.</source>
        <translation>画像の周りにゼロの行と列を加えます。</translation>
    </message>
    <message>
        <source>Adds up the values of each window. It counts how much of a pattern there is, where average pooling says how much per pixel.</source>
        <translation>各窓の値を合計します。平均プーリングがピクセルあたりの量を示すのに対し、パターンの総量を数えます。</translation>
    </message>
    <message>
        <source>All convolutional</source>
        <translation>全畳み込み</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>アルファ</translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation>左から右へ整列</translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation>上から下へ整列</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>平均プーリング</translation>
    </message>
    <message>
        <source>Back to best</source>
        <translation>最良に戻す</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>クラスを均等化</translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation>クラスを均等化</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>最良エポックの基準</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>ベータ</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Brings all values of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. Unlike batch norm it does the same in training and afterwards.</source>
        <translation>1枚の画像のすべての値を平均0、標準偏差1にし、学習した数で各チャンネルを拡大・移動します。バッチ正規化と違い、学習時も学習後も同じ処理です。</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the batch; training runs faster.</source>
        <translation>各チャンネルをバッチ内で平均0、標準偏差1にします。学習が速くなります。</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the images of a batch, then scales and shifts it by learned numbers. Outside training it uses running averages instead of the batch.</source>
        <translation>バッチの画像全体で各チャンネルを平均0、標準偏差1にし、学習した数で拡大・移動します。学習時以外はバッチの代わりに移動平均を使います。</translation>
    </message>
    <message>
        <source>Brings each image's values to mean 0 and deviation 1, whatever the batch.</source>
        <translation>バッチに関係なく、画像ごとに値を平均0、標準偏差1にします。</translation>
    </message>
    <message>
        <source>Brings groups of channels of each image to mean 0 and deviation 1.</source>
        <translation>画像ごとに、チャンネルのグループを平均0、標準偏差1にします。</translation>
    </message>
    <message>
        <source>Brings groups of channels of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. It works well where memory allows only small batches.</source>
        <translation>1枚の画像のチャンネルのグループを平均0、標準偏差1にし、学習した数で各チャンネルを拡大・移動します。メモリの都合でバッチが小さい場合に有効です。</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, or add more images.</source>
        <translation>エポックごとに画像を少しランダムに変えるか、画像を増やしてください。</translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, pull the weights to zero, or add more images.</source>
        <translation>エポックごとに画像を少しランダムに変える、重みをゼロへ引き寄せる、または画像を増やしてください。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Check whether the test images were taken in another way, or the validation images are near-duplicates of training images. The test accuracy is the one to quote.</source>
        <translation>テスト画像の撮り方が違っていないか、検証画像が学習画像とほぼ重複していないかを確認してください。示すべきなのはテストの正解率です。</translation>
    </message>
    <message>
        <source>Check whether the two have changed places in the training or the validation images.</source>
        <translation>学習画像か検証画像で、この2つが入れ替わっていないか確認してください。</translation>
    </message>
    <message>
        <source>Choose settings</source>
        <translation>設定を選ぶ</translation>
    </message>
    <message>
        <source>Clip gradient</source>
        <translation>勾配クリッピング</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Connect {a} to {b}</source>
        <translation>{a} を {b} に接続</translation>
    </message>
    <message>
        <source>Connect {what}</source>
        <translation>{what} を接続</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Conv 2-D</source>
        <translation>2次元畳み込み</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>畳み込み</translation>
    </message>
    <message>
        <source>Convolutions only: strides instead of pooling, one map per class instead of a head.</source>
        <translation>畳み込みのみ: プーリングの代わりにストライド、分類部の代わりにクラスごとのマップ。</translation>
    </message>
    <message>
        <source>Count padding</source>
        <translation>パディングを数える</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Cut fewer rows and columns.</source>
        <translation>切り取る行と列を減らしてください。</translation>
    </message>
    <message>
        <source>Cut nothing</source>
        <translation>切り取らない</translation>
    </message>
    <message>
        <source>Cutout</source>
        <translation>カットアウト</translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border of each map. Use it to bring two branches to the same size before they join.</source>
        <translation>各マップの縁の行と列を切り取ります。2つの枝を合流前に同じ大きさにするのに使います。</translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border.</source>
        <translation>縁の行と列を切り取ります。</translation>
    </message>
    <message>
        <source>Cutting {numbers} leaves nothing of {size}.</source>
        <translation>{numbers} を切り取ると、{size} には何も残りません。</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} を削除</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>{what} を削除</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全結合</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>深さ方向</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>ダイレーション</translation>
    </message>
    <message>
        <source>Disconnect {a} from {b}</source>
        <translation>{a} と {b} の接続を解除</translation>
    </message>
    <message>
        <source>Distance between the cells of the kernel; 1 is an ordinary convolution.</source>
        <translation>カーネルのセル間の距離。1は通常の畳み込みです。</translation>
    </message>
    <message>
        <source>Divides each value by a power of the squares of the channels next to it at its place. AlexNet and GoogLeNet used it before there was batch norm; nothing of it is learned.</source>
        <translation>各値を、同じ位置の近隣チャンネルの2乗和のべき乗で割ります。バッチ正規化以前にAlexNetとGoogLeNetで使われました。学習するものはありません。</translation>
    </message>
    <message>
        <source>Divides each value by the activity of the channels next to it.</source>
        <translation>各値を、近隣チャンネルの活動の強さで割ります。</translation>
    </message>
    <message>
        <source>Drag a link to it from the block that should feed it.</source>
        <translation>入力元のブロックから接続をドラッグしてください。</translation>
    </message>
    <message>
        <source>Drag another link to it.</source>
        <translation>もう1本、接続をドラッグしてください。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <translation>{what} を複製</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each image of the data has a value, but {block} ({name}) learns {task}.</source>
        <translation>データの画像には値が1つずつありますが、{block}（{name}）が学習するのは{task}です。</translation>
    </message>
    <message>
        <source>Each image of the data has one class, but {block} ({name}) learns {task}.</source>
        <translation>データの画像にはクラスが1つずつありますが、{block}（{name}）が学習するのは{task}です。</translation>
    </message>
    <message>
        <source>Each image of the data may have several labels, but {block} ({name}) learns {task}.</source>
        <translation>データの画像には複数のラベルがありえますが、{block}（{name}）が学習するのは{task}です。</translation>
    </message>
    <message>
        <source>Each unit adds up all inputs, every one times a weight of its own. Here the patterns found all over the image are weighed together.</source>
        <translation>各ユニットは、すべての入力に固有の重みを掛けて足し合わせます。画像全体で見つかったパターンをここでまとめて判断します。</translation>
    </message>
    <message>
        <source>Each unit is a weighted sum of all inputs.</source>
        <translation>各ユニットは全入力の重み付き和です。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早期終了</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0</source>
        <translation>EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>End it with Softmax for classes, Multi-label for labels or Regression for values.</source>
        <translation>末端は、クラスならSoftmax、ラベルならマルチラベル、値なら回帰にしてください。</translation>
    </message>
    <message>
        <source>Ends with the weights of the best epoch.</source>
        <translation>最良エポックの重みで終えます。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>イプシロン</translation>
    </message>
    <message>
        <source>Exclude {what}</source>
        <translation>{what} を除外</translation>
    </message>
    <message>
        <source>Extra rows, columns</source>
        <translation>追加の行、列</translation>
    </message>
    <message>
        <source>Extra rows, columns {output_padding} are not smaller than the stride {stride}.</source>
        <translation>追加の行、列 {output_padding} がストライド {stride} より小さくありません。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filters each channel on its own; cheap, and usually followed by a 1×1 Conv 2-D.</source>
        <translation>各チャンネルを個別に畳み込みます。軽い処理で、通常は1×1の2次元畳み込みを続けます。</translation>
    </message>
    <message>
        <source>Fixed filter</source>
        <translation>固定フィルター</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>平坦化</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Fold {what}</source>
        <translation>{what} を折りたたむ</translation>
    </message>
    <message>
        <source>Freeze {what}</source>
        <translation>{what} を固定</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>全結合</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Gaussian blur 3×3</source>
        <translation>ガウスぼかし 3×3</translation>
    </message>
    <message>
        <source>Gaussian blur 5×5</source>
        <translation>ガウスぼかし 5×5</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>ガウスノイズ</translation>
    </message>
    <message>
        <source>Give both branches equally many filters, or join them with Concatenate.</source>
        <translation>両方の枝のフィルター数を同じにするか、「連結」でつないでください。</translation>
    </message>
    <message>
        <source>Give the block before it one unit per {noun}.</source>
        <translation>前のブロックのユニット数を{noun}の数に合わせてください。</translation>
    </message>
    <message>
        <source>Give the network {0}.</source>
        <translation>ネットワークを{0}にしてください。</translation>
    </message>
    <message>
        <source>Gives its input as the estimate. Training lowers the mean of the squared differences from the right values.</source>
        <translation>入力を推定値として出力します。学習は正しい値との差の2乗平均を下げます。</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>グローバル平均</translation>
    </message>
    <message>
        <source>Global max</source>
        <translation>グローバル最大</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Good, after it went back once</source>
        <translation>良好（一度後戻りしました）</translation>
    </message>
    <message>
        <source>Group norm</source>
        <translation>グループ正規化</translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation>ステージをグループ化</translation>
    </message>
    <message>
        <source>Group {what}</source>
        <translation>{what} をグループ化</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Guessing comes to {0}.</source>
        <translation>当てずっぽうなら {0} です。</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>ハードシグモイド</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>ハードスウィッシュ</translation>
    </message>
    <message>
        <source>Has seen 1.3 million photographs; learns new classes from a few pictures of each.</source>
        <translation>130万枚の写真を見ており、新しいクラスも各数枚の画像で学習します。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>How far the window moves each time; 2 halves the size.</source>
        <translation>窓が一度に動く距離。2で大きさが半分になります。</translation>
    </message>
    <message>
        <source>How many neighbouring channels are summed, its own included.</source>
        <translation>合計する近隣チャンネルの数（自身を含む）。</translation>
    </message>
    <message>
        <source>How many times larger the map becomes.</source>
        <translation>マップを何倍に大きくするか。</translation>
    </message>
    <message>
        <source>How much of the last step is kept.</source>
        <translation>前回のステップをどれだけ残すか。</translation>
    </message>
    <message>
        <source>How slowly the running averages follow the batches.</source>
        <translation>移動平均がバッチに追従する遅さです。</translation>
    </message>
    <message>
        <source>How steep the line is: 1/6 in MobileNetV3, 0.2 where nothing else is said in ONNX.</source>
        <translation>直線の傾き。MobileNetV3では1/6、ONNXでは指定がなければ0.2です。</translation>
    </message>
    <message>
        <source>How the weights are drawn before training; He suits ReLU, Glorot suits tanh.</source>
        <translation>学習前の重みの決め方。HeはReLUに、Glorotはtanhに適します。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Imitates SiLU with straight lines. Nearly the same curve without an exponential (MobileNetV3, Howard et al. 2019).</source>
        <translation>SiLUを直線で近似します。指数関数なしでほぼ同じ曲線になります（MobileNetV3、Howard ら 2019）。</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Insert Fully connected</source>
        <translation>全結合を挿入</translation>
    </message>
    <message>
        <source>Insert Global average</source>
        <translation>グローバル平均を挿入</translation>
    </message>
    <message>
        <source>Insert {what}</source>
        <translation>{what} を挿入</translation>
    </message>
    <message>
        <source>It has learned its images</source>
        <translation>画像を学習しました</translation>
    </message>
    <message>
        <source>It is ready for use.</source>
        <translation>使う準備ができています。</translation>
    </message>
    <message>
        <source>It is still learning</source>
        <translation>まだ学習の途中です</translation>
    </message>
    <message>
        <source>It is stuck at guessing</source>
        <translation>当てずっぽうのままです</translation>
    </message>
    <message>
        <source>It learns by heart</source>
        <translation>丸暗記しています</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keeps positive values and bends negative ones smoothly towards −α. Outputs are nearer to a mean of zero than with ReLU (Clevert et al. 2015).</source>
        <translation>正の値はそのまま、負の値は滑らかに−αへ近づけます。出力の平均がReLUよりゼロに近くなります（Clevert ら 2015）。</translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a slope. The slope is learned, one for each channel (He et al. 2015).</source>
        <translation>正の値はそのまま、負の値には傾きを掛けます。傾きはチャンネルごとに学習します（He ら 2015）。</translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a small slope. A unit that is negative for every image can so still learn.</source>
        <translation>正の値はそのまま、負の値には小さな傾きを掛けます。すべての画像で負になるユニットもこれなら学習できます。</translation>
    </message>
    <message>
        <source>Keeps the divisor from zero.</source>
        <translation>割る数がゼロになるのを防ぎます。</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window and so shrinks the map.</source>
        <translation>各窓の最大値を残し、マップを縮小します。</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window. The map shrinks, and small shifts of the image matter less.</source>
        <translation>各窓の最大値を残します。マップは小さくなり、画像の小さなずれの影響が減ります。</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Kernels {name}, {n} floats at a time, OpenMP, {threads} threads</source>
        <translation>計算カーネル {name}、一度に{n}個の数、OpenMP、{threads}スレッド</translation>
    </message>
    <message>
        <source>Kernels {name}, {n} floats at a time, built without OpenMP</source>
        <translation>計算カーネル {name}、一度に{n}個の数、OpenMPなし</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>ラベル平滑化</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>ラプラシアン</translation>
    </message>
    <message>
        <source>Largest change about the image's mean, 0.2 for 80 to 120 %.</source>
        <translation>画像の平均に対する最大の変化。0.2で80から120 %。</translation>
    </message>
    <message>
        <source>Largest change as a share of full brightness.</source>
        <translation>最大輝度に対する最大の変化の割合。</translation>
    </message>
    <message>
        <source>Largest enlargement or reduction, 0.1 for up to 10 %.</source>
        <translation>最大の拡大または縮小。0.1で最大10 %。</translation>
    </message>
    <message>
        <source>Largest shift each way as a share of the side; black moves in.</source>
        <translation>各方向の最大の移動（辺に対する割合）。空いた所は黒になります。</translation>
    </message>
    <message>
        <source>Largest turn to either side, in degrees.</source>
        <translation>左右への最大の回転角度（度）。</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>レイヤー正規化</translation>
    </message>
    <message>
        <source>Lays all values out in one row, ready for fully connected blocks.</source>
        <translation>すべての値を1列に並べ、全結合ブロックに渡せるようにします。</translation>
    </message>
    <message>
        <source>Lays all values out in one row: row by row, pixel by pixel, channel by channel. Fully connected blocks do this by themselves; here you see it.</source>
        <translation>すべての値を、行、ピクセル、チャンネルの順に1列に並べます。全結合ブロックは自動で行いますが、ここではその様子が見えます。</translation>
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
        <translation>学習率</translation>
    </message>
    <message>
        <source>Leaving out just these images has no word in lessons; they can keep classes that follow each other, and the first images of each to train on.</source>
        <translation>ちょうどこれらの画像を除くことを表す語はレッスンにありません。連続するクラスと、各クラスの最初の学習画像を残すことだけを表せます。</translation>
    </message>
    <message>
        <source>Let the settings, the rate above all, be chosen for these images.</source>
        <translation>設定、とりわけ学習率を画像に合わせて自動で選んでください。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Like ReLU, but lets a little of the negative values through.</source>
        <translation>ReLUに似ていますが、負の値を少し通します。</translation>
    </message>
    <message>
        <source>Like ReLU, with a smooth curve down to −α for negative values.</source>
        <translation>ReLUに似ていますが、負の値では−αまで滑らかに下がります。</translation>
    </message>
    <message>
        <source>Local response norm</source>
        <translation>局所応答正規化</translation>
    </message>
    <message>
        <source>Look through these images and put right or leave out what is wrong, in the training images too.</source>
        <translation>これらの画像を見て、誤りを直すか除外してください。学習画像も同様です。</translation>
    </message>
    <message>
        <source>Look whether the pictures of a class have something in common that can be seen at this size, and whether they are in the right classes. Or lower the rate.</source>
        <translation>同じクラスの画像に、この大きさで見える共通点があるか、クラスが正しいかを確認してください。または学習率を下げてください。</translation>
    </message>
    <message>
        <source>Look whether the table names the right pictures, and whether what it says of them can be seen at this size. Or lower the rate.</source>
        <translation>表が正しい画像を指しているか、その内容がこの大きさで見えるかを確認してください。または学習率を下げてください。</translation>
    </message>
    <message>
        <source>Looking at sizes</source>
        <translation>大きさを確認中</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>画像を探しています</translation>
    </message>
    <message>
        <source>Makes maps larger with learned filters: the way back of a strided convolution.</source>
        <translation>学習したフィルターでマップを大きくします。ストライド付き畳み込みの逆方向です。</translation>
    </message>
    <message>
        <source>Makes one number of each map: its largest value.</source>
        <translation>各マップを1つの数、その最大値にします。</translation>
    </message>
    <message>
        <source>Makes one number of each map: its mean.</source>
        <translation>各マップを1つの数、その平均にします。</translation>
    </message>
    <message>
        <source>Makes the image larger by repeating each pixel.</source>
        <translation>各ピクセルを繰り返して画像を大きくします。</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>行列</translation>
    </message>
    <message>
        <source>Max pool</source>
        <translation>最大プーリング</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Measured on {count}, the true validation accuracy lies between {low:.0f} and {high:.0f} % (at 95 %).</source>
        <translation>{count}で測定しました。真の検証正解率は {low:.0f} から {high:.0f} %の間です（95 %）。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合流</translation>
    </message>
    <message>
        <source>Mixed multiplies numbers of 16 bits, which newer processors do twice as fast; sums, weights and everything else keep 32.</source>
        <translation>混合精度では16ビットで掛け算をします。新しいプロセッサーでは2倍速くなります。合計、重みなどは32ビットのままです。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>モメンタム</translation>
    </message>
    <message>
        <source>More images help most; changing them a little at random in every epoch helps too, mirroring them (flip) as well where left and right mean the same.</source>
        <translation>画像を増やすのが最も効果的です。エポックごとに少しランダムに変えるのも有効で、左右の意味が同じなら反転（flip）も使えます。</translation>
    </message>
    <message>
        <source>Most validation images of “{one}” are taken for “{other}”, and the other way round.</source>
        <translation>「{one}」の検証画像の大半を「{other}」と誤認し、逆も同様です。</translation>
    </message>
    <message>
        <source>Move to a group</source>
        <translation>グループへ移動</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>{what} を移動</translation>
    </message>
    <message>
        <source>Multi-label</source>
        <translation>マルチラベル</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Multiplies each value by its own sigmoid. It is smooth, dips a little below zero, and is also known as swish.</source>
        <translation>各値にそのシグモイドを掛けます。滑らかで、少しゼロを下回ります。swishとも呼ばれます。</translation>
    </message>
    <message>
        <source>Multiplies each value by the share of a normal distribution that lies below it. A smooth relative of ReLU, used in transformers (Hendrycks and Gimpel 2016).</source>
        <translation>各値に、正規分布のうちそれより下にある割合を掛けます。ReLUの滑らかな仲間で、Transformerで使われます（Hendrycks と Gimpel 2016）。</translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one can so gate the other.</source>
        <translation>入力を値ごとに掛け合わせます。一方が他方のゲートになります。</translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one of 1×1 pixel counts for the whole map. A branch that ends in a sigmoid can so open and close the other, by pixels or by whole channels (squeeze and excitation, Hu et al. 2018).</source>
        <translation>入力を値ごとに掛け合わせます。1×1ピクセルの入力はマップ全体に効きます。シグモイドで終わる枝で、もう一方をピクセル単位やチャンネル単位で開閉できます（squeeze and excitation、Hu ら 2018）。</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>乗算</translation>
    </message>
    <message>
        <source>Must divide the channels.</source>
        <translation>チャンネル数を割り切る必要があります。</translation>
    </message>
    <message>
        <source>Mute {what}</source>
        <translation>{what} をミュート</translation>
    </message>
    <message>
        <source>NEON with bfloat16</source>
        <translation>NEON、bfloat16対応</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov モメンタム</translation>
    </message>
    <message>
        <source>No run is over.</source>
        <translation>終わった実行がありません。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Number of filters for each input channel.</source>
        <translation>入力チャンネルごとのフィルター数。</translation>
    </message>
    <message>
        <source>Number of maps it makes.</source>
        <translation>作るマップの数。</translation>
    </message>
    <message>
        <source>Number of outputs.</source>
        <translation>出力の数。</translation>
    </message>
    <message>
        <source>Of {n:,} validation images {mistakes:,} are mistaken, and of {doubtful:,} the network is sure that they are of another class than their label says.</source>
        <translation>検証画像{n:,}枚中{mistakes:,}枚が誤りで、うち{doubtful:,}枚は、ラベルと違うクラスだとネットワークが確信しています。</translation>
    </message>
    <message>
        <source>One number for each cell of the window.</source>
        <translation>窓のセルごとに1つの数。</translation>
    </message>
    <message>
        <source>Only the image: draw the rest yourself.</source>
        <translation>画像のみ。残りは自分で描きます。</translation>
    </message>
    <message>
        <source>Open {0} (O) to connect a block in it.</source>
        <translation>中のブロックをつなぐには {0} を開いてください (O)。</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>{what} を展開</translation>
    </message>
    <message>
        <source>Opening other images has no word in lessons. Open them before the recording.</source>
        <translation>別の画像を開くことを表す語はレッスンにありません。記録の前に開いてください。</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>パディング</translation>
    </message>
    <message>
        <source>Pads</source>
        <translation>パディング</translation>
    </message>
    <message>
        <source>Pads {numbers} cut off the whole output.</source>
        <translation>パディング {numbers} では出力がすべて切り取られます。</translation>
    </message>
    <message>
        <source>Pairs of 3×3 convolutions with pooling between; a good first try on small photographs.</source>
        <translation>3×3の畳み込み2つずつの間にプーリング。小さな写真に最初に試すのに適します。</translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>{what} を貼り付け</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>停滞時の係数</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>停滞の忍耐回数</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>プーリング</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Processor {name}, {n} cores</source>
        <translation>プロセッサー {name}、{n}コア</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero; guards against learning by heart.</source>
        <translation>すべての重みをゼロへ引き寄せ、丸暗記を防ぎます。</translation>
    </message>
    <message>
        <source>Put a Fully connected block before it, with one unit per {noun}.</source>
        <translation>前に全結合ブロックを置き、ユニット数を{noun}の数に合わせてください。</translation>
    </message>
    <message>
        <source>Put {0} in its place</source>
        <translation>{0} に置き換える</translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other.</source>
        <translation>入力のマップを順に並べます。</translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other; heights and widths must agree. The block after it sees what every branch has found.</source>
        <translation>入力のマップを順に並べます。高さと幅は一致している必要があります。次のブロックは、すべての枝が見つけたものを見ます。</translation>
    </message>
    <message>
        <source>Raises the rate from zero at the start.</source>
        <translation>開始時に学習率をゼロから上げます。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
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
        <translation>画像を読み込み中</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>認識中</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>回帰</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>正則化</translation>
    </message>
    <message>
        <source>Relabel {what}</source>
        <translation>{what} のラベルを変更</translation>
    </message>
    <message>
        <source>Relabel {what} as {label}</source>
        <translation>{what} のラベルを {label} に変更</translation>
    </message>
    <message>
        <source>Relabelling images has no word in lessons. Relabel before the recording begins.</source>
        <translation>画像のラベルの変更を表す語はレッスンにありません。記録を始める前に変更してください。</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} を除去</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation>{what} の名前を変更</translation>
    </message>
    <message>
        <source>Repeats each pixel to make the map larger. Nothing is learned; a convolution after it smooths the squares.</source>
        <translation>各ピクセルを繰り返してマップを大きくします。学習はしません。続く畳み込みが四角を滑らかにします。</translation>
    </message>
    <message>
        <source>Replace the network</source>
        <translation>ネットワークを置き換え</translation>
    </message>
    <message>
        <source>Replace {a} by {b}</source>
        <translation>{a} を {b} に置き換え</translation>
    </message>
    <message>
        <source>Replaces each map by its largest value, one number for each channel. It says whether a pattern occurs anywhere in the image.</source>
        <translation>各マップをその最大値で置き換え、チャンネルごとに1つの数にします。パターンが画像のどこかにあるかどうかを示します。</translation>
    </message>
    <message>
        <source>Replaces each map by its mean, one number for each channel. The rest of the network then no longer depends on the size of the image.</source>
        <translation>各マップをその平均で置き換え、チャンネルごとに1つの数にします。以降のネットワークは画像の大きさに依存しなくなります。</translation>
    </message>
    <message>
        <source>Replaces each window by its mean and so shrinks the map.</source>
        <translation>各窓をその平均で置き換え、マップを縮小します。</translation>
    </message>
    <message>
        <source>Replaces each window by the mean of its values; padding does not count unless it is said to. The map shrinks and becomes smoother.</source>
        <translation>各窓をその値の平均で置き換えます。指定しない限りパディングは数えません。マップは小さく、滑らかになります。</translation>
    </message>
    <message>
        <source>Replaces each window by the sum of its values.</source>
        <translation>各窓をその値の合計で置き換えます。</translation>
    </message>
    <message>
        <source>Revert {what}</source>
        <translation>{what} を元に戻す</translation>
    </message>
    <message>
        <source>Rises in a straight line from 0 to 1 and stays there on both sides. It gates channels in MobileNetV3 without an exponential (Howard et al. 2019).</source>
        <translation>0から1まで直線で上がり、両側では一定です。MobileNetV3では指数関数なしでチャンネルのゲートに使います（Howard ら 2019）。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Round up</source>
        <translation>切り上げ</translation>
    </message>
    <message>
        <source>Rounds the corner of ReLU off. Its slope is the sigmoid, so it is never exactly flat.</source>
        <translation>ReLUの角を丸めます。傾きがシグモイドなので、完全に平らになることはありません。</translation>
    </message>
    <message>
        <source>Rows and columns of zeros added on each side.</source>
        <translation>各辺に加えるゼロの行数と列数。</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>モメンタム付き SGD</translation>
    </message>
    <message>
        <source>SSE4.2</source>
        <translation>SSE4.2</translation>
    </message>
    <message>
        <source>Saying the same of every image would be about as good.</source>
        <translation>すべての画像に同じ答えを出しても同程度です。</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>スケーリング</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Set dilation to 1</source>
        <translation>ダイレーションを1にする</translation>
    </message>
    <message>
        <source>Set image size to {0}</source>
        <translation>画像の大きさを {0} にする</translation>
    </message>
    <message>
        <source>Set padding to “same”</source>
        <translation>パディングを “same” にする</translation>
    </message>
    <message>
        <source>Set parameters</source>
        <translation>パラメーターを設定</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>{0}する</translation>
    </message>
    <message>
        <source>Set {block} to {size}, or fit the images to the network.</source>
        <translation>{block} を {size} にするか、画像をネットワークに合わせてください。</translation>
    </message>
    <message>
        <source>Set {name} of {what} to {value}</source>
        <translation>{what} の{name}を {value} に設定</translation>
    </message>
    <message>
        <source>Sets a random share of the values to zero at each training step and enlarges the rest. Outside training it does nothing. The network learns not to rely on single units.</source>
        <translation>学習ステップごとに値の一部をランダムにゼロにし、残りを大きくします。学習時以外は何もしません。ネットワークは個々のユニットに頼らないことを学びます。</translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others.</source>
        <translation>負の値をゼロにし、それ以外はそのままにします。</translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others. Without such a bend, a stack of layers could do no more than one layer.</source>
        <translation>負の値をゼロにし、それ以外はそのままにします。この折れ曲がりがなければ、層を重ねても1層と変わりません。</translation>
    </message>
    <message>
        <source>Sets negative values to zero and large ones to a ceiling, usually 6.</source>
        <translation>負の値をゼロに、大きな値を上限（通常は6）にします。</translation>
    </message>
    <message>
        <source>Sets random whole maps to zero at each training step. Neighbouring pixels say nearly the same, so that dropping single ones would change little.</source>
        <translation>学習ステップごとに、マップ全体をランダムにゼロにします。隣り合うピクセルはほぼ同じ情報なので、1つだけ落としてもほとんど変わりません。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Share of images mirrored left to right.</source>
        <translation>左右を反転する画像の割合。</translation>
    </message>
    <message>
        <source>Share of the maps that is switched off.</source>
        <translation>オフにするマップの割合。</translation>
    </message>
    <message>
        <source>Share of the right class that is spread over all classes in training.</source>
        <translation>学習時に、正しいクラスの割合のうち全クラスに分け与える分。</translation>
    </message>
    <message>
        <source>Share of the values that is switched off.</source>
        <translation>オフにする値の割合。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Shortens a step that would be too long, so that the numbers stay in bounds.</source>
        <translation>長すぎるステップを縮め、数値が発散しないようにします。</translation>
    </message>
    <message>
        <source>Show health</source>
        <translation>健全性を表示</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Show mistakes</source>
        <translation>誤りを表示</translation>
    </message>
    <message>
        <source>Shows every class equally often, however many images it has.</source>
        <translation>画像の枚数に関係なく、各クラスを同じ回数だけ見せます。</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>SiLU made of straight lines: nearly the same curve, much cheaper.</source>
        <translation>直線でできたSiLU。ほぼ同じ曲線で、ずっと軽い計算です。</translation>
    </message>
    <message>
        <source>Side of the black square as a share of the shorter side.</source>
        <translation>黒い正方形の辺の長さ（短辺に対する割合）。</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>シグモイド</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Size of each filter.</source>
        <translation>各フィルターの大きさ。</translation>
    </message>
    <message>
        <source>Slides a given matrix over each channel: edges, blur, sharpen, or your own numbers.</source>
        <translation>与えた行列を各チャンネル上で滑らせます。エッジ、ぼかし、シャープ、または自分の数値。</translation>
    </message>
    <message>
        <source>Slides a matrix that you choose over each channel and sums the products. Nothing is learned: an edge detector shows edges at once.</source>
        <translation>選んだ行列を各チャンネル上で滑らせ、積を合計します。学習はしません。エッジ検出器ならすぐにエッジが見えます。</translation>
    </message>
    <message>
        <source>Slides learned filters over the image; each makes one map.</source>
        <translation>学習したフィルターを画像上で滑らせます。1つごとにマップを1枚作ります。</translation>
    </message>
    <message>
        <source>Slides one small filter over each channel on its own. A 1×1 convolution after it mixes the channels, for far fewer products than a full one.</source>
        <translation>チャンネルごとに小さなフィルターを1つ滑らせます。続く1×1の畳み込みがチャンネルを混ぜるので、通常の畳み込みより掛け算がずっと少なくなります。</translation>
    </message>
    <message>
        <source>Slides small filters over the image. Each one makes a map that is bright where its pattern occurs.</source>
        <translation>小さなフィルターを画像上で滑らせます。それぞれが、そのパターンのある所で明るくなるマップを作ります。</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Small ResNet</source>
        <translation>小さなResNet</translation>
    </message>
    <message>
        <source>Small VGG</source>
        <translation>小さなVGG</translation>
    </message>
    <message>
        <source>Small classes may come off badly; balancing shows every class equally often.</source>
        <translation>小さなクラスは不利になるかもしれません。均等化すると、各クラスを同じ頻度で見せます。</translation>
    </message>
    <message>
        <source>So few could come out so by chance. Add images, or set more aside for validation.</source>
        <translation>これだけ少ないと偶然かもしれません。画像を追加するか、検証用を増やしてください。</translation>
    </message>
    <message>
        <source>So this says little about the network. Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation>したがって、ネットワークについてはほとんど何も言えません。学習率を下げて学習し直すか、これらの画像に合う設定を自動で選ばせてください。</translation>
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
        <translation>ソフトプラス</translation>
    </message>
    <message>
        <source>Some labels may be wrong</source>
        <translation>誤ったラベルがあるかもしれません</translation>
    </message>
    <message>
        <source>Spatial dropout</source>
        <translation>空間ドロップアウト</translation>
    </message>
    <message>
        <source>Splits channels into groups that are filtered apart.</source>
        <translation>チャンネルをグループに分け、別々に畳み込みます。</translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1.</source>
        <translation>すべての値を0と1の間に押し込めます。</translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1. Far from zero it is flat, so that deep networks learn slowly with it.</source>
        <translation>すべての値を0と1の間に押し込めます。ゼロから離れると平らになるため、深いネットワークでは学習が遅くなります。</translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1, with 0 staying 0. The activation of the first LeNet; flat far from zero, like the sigmoid.</source>
        <translation>すべての値を−1と1の間に押し込めます。0は0のままです。最初のLeNetの活性化関数で、シグモイドと同じくゼロから離れると平らです。</translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1.</source>
        <translation>すべての値を−1と1の間に押し込めます。</translation>
    </message>
    <message>
        <source>Stamps each input value, times a small learned filter, onto a larger map and adds up. It undoes the shrinking of a convolution with the same stride.</source>
        <translation>各入力値に学習した小さなフィルターを掛け、大きなマップに押して足し合わせます。同じストライドの畳み込みによる縮小を元に戻します。</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise as a share of full range.</source>
        <translation>ガウスノイズの標準偏差（全範囲に対する割合）。</translation>
    </message>
    <message>
        <source>Standard deviation of the noise.</source>
        <translation>ノイズの標準偏差。</translation>
    </message>
    <message>
        <source>Start anew with a lower rate; a batch norm before it, or leaky ReLU, guards against it.</source>
        <translation>学習率を下げて最初からやり直してください。前にバッチ正規化を置くか、Leaky ReLUにすると防げます。</translation>
    </message>
    <message>
        <source>Step every</source>
        <translation>減衰の間隔</translation>
    </message>
    <message>
        <source>Step factor</source>
        <translation>減衰の係数</translation>
    </message>
    <message>
        <source>Stops after this many epochs without a better validation loss.</source>
        <translation>検証損失が良くならないエポックがこの数だけ続くと停止します。</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>ストライド</translation>
    </message>
    <message>
        <source>Sum pool</source>
        <translation>合計プーリング</translation>
    </message>
    <message>
        <source>Switches random units off in training, so that none is relied upon.</source>
        <translation>学習時にユニットをランダムにオフにし、特定のユニットへの依存を防ぎます。</translation>
    </message>
    <message>
        <source>Switches whole random maps off in training.</source>
        <translation>学習時にマップ全体をランダムにオフにします。</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>{what} を取り消す</translation>
    </message>
    <message>
        <source>Takes an image as an array of height × width × channels with pixels from 0 to 255. Scaling brings them to a range in which training works well.</source>
        <translation>画像を、高さ × 幅 × チャンネル、0から255のピクセルの配列として受け取ります。スケーリングで、学習しやすい範囲に変換します。</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>The curves show no fault</source>
        <translation>曲線に問題はありません</translation>
    </message>
    <message>
        <source>The data has {count}, but the network gives {n}.</source>
        <translation>データは{count}ですが、ネットワークの出力は{n}です。</translation>
    </message>
    <message>
        <source>The end of a classifier: one probability per class, together 1.</source>
        <translation>分類の末端。クラスごとの確率で、合計は1です。</translation>
    </message>
    <message>
        <source>The end of a network that estimates numbers.</source>
        <translation>数値を推定するネットワークの末端。</translation>
    </message>
    <message>
        <source>The end of a tagger: one probability per label, each on its own.</source>
        <translation>タグ付けの末端。ラベルごとに独立した確率を出します。</translation>
    </message>
    <message>
        <source>The highest rate.</source>
        <translation>最大の学習率。</translation>
    </message>
    <message>
        <source>The image: height × width × channels, pixels from 0 to 255.</source>
        <translation>画像: 高さ × 幅 × チャンネル、ピクセルは0から255。</translation>
    </message>
    <message>
        <source>The images are {size}, but {block} takes {wanted}.</source>
        <translation>画像は {size} ですが、{block} が受け取るのは {wanted} です。</translation>
    </message>
    <message>
        <source>The largest value that comes out.</source>
        <translation>出力の最大値。</translation>
    </message>
    <message>
        <source>The loss shot up</source>
        <translation>損失が跳ね上がりました</translation>
    </message>
    <message>
        <source>The loss was still falling in the last of {0}.</source>
        <translation>{0}の最後でも損失はまだ下がっていました。</translation>
    </message>
    <message>
        <source>The network has no image input.</source>
        <translation>ネットワークに画像入力がありません。</translation>
    </message>
    <message>
        <source>The network has no output.</source>
        <translation>ネットワークに出力がありません。</translation>
    </message>
    <message>
        <source>The network has {n} outputs: {names}.</source>
        <translation>ネットワークに{n}個の出力があります: {names}。</translation>
    </message>
    <message>
        <source>The network is empty.</source>
        <translation>ネットワークが空です。</translation>
    </message>
    <message>
        <source>The network of CNN Explainer: ten maps in each convolution, easy to look through.</source>
        <translation>CNN Explainerのネットワーク: 各畳み込みのマップは10枚で、見通しやすい構成です。</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds</source>
        <translation>数値が際限なく大きくなりました</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds at step {step}: back at epoch {epoch}, it went on with {scale:g} times the learning rate.</source>
        <translation>ステップ{step}で数値が際限なく大きくなりました。エポック{epoch}に戻り、学習率を{scale:g}倍にして続けました。</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds at step {step}: back at the start, it went on with {scale:g} times the learning rate.</source>
        <translation>ステップ{step}で数値が際限なく大きくなりました。最初に戻り、学習率を{scale:g}倍にして続けました。</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds once</source>
        <translation>数値が一度際限なく大きくなりました</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers.</source>
        <translation>シードが同じなら数値も同じになります。</translation>
    </message>
    <message>
        <source>The test images are harder than the validation images</source>
        <translation>テスト画像は検証画像より難しい</translation>
    </message>
    <message>
        <source>The training loss had come down to {least:.3g} and is {now:.3g} now.</source>
        <translation>学習損失は {least:.3g} まで下がっていましたが、今は {now:.3g} です。</translation>
    </message>
    <message>
        <source>The validation loss was {least:.3g} and has risen to {now:.3g}; the training loss is {train:.3g}.</source>
        <translation>検証損失は {least:.3g} から {now:.3g} に上がりました。学習損失は {train:.3g} です。</translation>
    </message>
    <message>
        <source>There are no validation images, so nothing says how it does on others. Add images, or set some aside.</source>
        <translation>検証画像がないため、ほかの画像での性能が分かりません。画像を追加するか、取り分けてください。</translation>
    </message>
    <message>
        <source>There are {n:.0f} training images a class.</source>
        <translation>1クラスあたりの学習画像は{n:.0f}枚です。</translation>
    </message>
    <message>
        <source>This augmentation has no word in lessons; they know “none” and “shift”.</source>
        <translation>このデータ拡張を表す語はレッスンにありません。「none」と「shift」だけを表せます。</translation>
    </message>
    <message>
        <source>This block needs a newer cnndesk.</source>
        <translation>このブロックには新しい cnndesk が必要です。</translation>
    </message>
    <message>
        <source>This block was made by a newer cnndesk. It is kept and saved unchanged.</source>
        <translation>このブロックは新しい cnndesk で作られました。そのまま保持し、変更せずに保存します。</translation>
    </message>
    <message>
        <source>This zooming has no word in lessons; they know zooming in until numbers are written, and out to the whole image.</source>
        <translation>この拡大を表す語はレッスンにありません。数が書かれるまで拡大することと、画像全体に戻すことだけを表せます。</translation>
    </message>
    <message>
        <source>Three residual blocks: shortcuts around convolutions let deep networks learn.</source>
        <translation>3つの残差ブロック: 畳み込みを迂回するスキップ接続で、深いネットワークも学習できます。</translation>
    </message>
    <message>
        <source>TinyVGG</source>
        <translation>TinyVGG</translation>
    </message>
    <message>
        <source>Too few validation images to say</source>
        <translation>検証画像が少なく、判断できません</translation>
    </message>
    <message>
        <source>Too little data: it learns by heart</source>
        <translation>データ不足: 丸暗記しています</translation>
    </message>
    <message>
        <source>Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation>学習率を下げて学習し直すか、設定を画像に合わせて自動で選んでください。</translation>
    </message>
    <message>
        <source>Train longer: {n} epochs.</source>
        <translation>さらに長く学習: {n}エポック。</translation>
    </message>
    <message>
        <source>Train {n} epochs</source>
        <translation>{n}エポック学習</translation>
    </message>
    <message>
        <source>Training needs exactly one: delete the others.</source>
        <translation>学習に必要なのは1つだけです。ほかを削除してください。</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>転置畳み込み</translation>
    </message>
    <message>
        <source>Turns one number per class into probabilities that add up to 1. Training lowers the cross-entropy: minus the logarithm of the right class's probability.</source>
        <translation>クラスごとの数を、合計が1になる確率に変えます。学習は交差エントロピー、つまり正しいクラスの確率の対数の負数を下げます。</translation>
    </message>
    <message>
        <source>Turns one number per label into a probability, each on its own. An image may carry several labels; training lowers the binary cross-entropy.</source>
        <translation>ラベルごとの数を、それぞれ独立した確率に変えます。1枚の画像が複数のラベルを持てます。学習は二値交差エントロピーを下げます。</translation>
    </message>
    <message>
        <source>Two classes seem exchanged</source>
        <translation>2つのクラスが入れ替わっているようです</translation>
    </message>
    <message>
        <source>Two convolutions and three fully connected blocks; reads handwritten digits in seconds.</source>
        <translation>畳み込み2つと全結合3つ。数秒で手書き数字を読みます。</translation>
    </message>
    <message>
        <source>Unfreeze {what}</source>
        <translation>{what} の固定を解除</translation>
    </message>
    <message>
        <source>Ungroup {what}</source>
        <translation>{what} のグループを解除</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ユニット数</translation>
    </message>
    <message>
        <source>Units are dead</source>
        <translation>ユニットが死んでいます</translation>
    </message>
    <message>
        <source>Unknown block</source>
        <translation>不明なブロック</translation>
    </message>
    <message>
        <source>Unmute {what}</source>
        <translation>{what} のミュートを解除</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>Update cnndesk, or replace this “{type}” by a block that this version has.</source>
        <translation>cnndesk を更新するか、「{type}」をこの版にあるブロックに置き換えてください。</translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation>アップサンプリング</translation>
    </message>
    <message>
        <source>Use 1 group</source>
        <translation>1グループにする</translation>
    </message>
    <message>
        <source>Use 1 group or a divisor of {channels}.</source>
        <translation>1グループか、{channels}の約数にしてください。</translation>
    </message>
    <message>
        <source>Use a divisor of {channels}, such as {fitting}.</source>
        <translation>{channels}の約数（{fitting}など）にしてください。</translation>
    </message>
    <message>
        <source>Use a multiple of {groups} filters, or 1 group.</source>
        <translation>フィルター数を{groups}の倍数にするか、1グループにしてください。</translation>
    </message>
    <message>
        <source>Use at most {fits}.</source>
        <translation>最大 {fits} にしてください。</translation>
    </message>
    <message>
        <source>Use decay {decay:g}</source>
        <translation>減衰 {decay:g} を使う</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use padding “same” and equal strides on both branches, or pool the larger one.</source>
        <translation>両方の枝でパディングを “same” にしストライドをそろえるか、大きい方をプーリングしてください。</translation>
    </message>
    <message>
        <source>Use padding “same” or a {noun} of at most {largest}.</source>
        <translation>パディングを “same” にするか、{noun}を {largest} 以下にしてください。</translation>
    </message>
    <message>
        <source>Use pads smaller than the window, or padding “same”.</source>
        <translation>パディングを窓より小さくするか、 “same” にしてください。</translation>
    </message>
    <message>
        <source>Use rate {rate:g}</source>
        <translation>学習率 {rate:g} を使う</translation>
    </message>
    <message>
        <source>Use smaller pads or padding “same”.</source>
        <translation>パディングを小さくするか、 “same” にしてください。</translation>
    </message>
    <message>
        <source>Use {fits}</source>
        <translation>{fits} にする</translation>
    </message>
    <message>
        <source>Use {groups}</source>
        <translation>{groups}にする</translation>
    </message>
    <message>
        <source>Use {more} filters</source>
        <translation>フィルターを{more}個にする</translation>
    </message>
    <message>
        <source>Use {noun} {size}</source>
        <translation>{noun}を {size} にする</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <translation>画像を変化させる</translation>
    </message>
    <message>
        <source>Very negative values become minus this.</source>
        <translation>大きな負の値は、この数の負数になります。</translation>
    </message>
    <message>
        <source>Waits until {block} fits.</source>
        <translation>{block} が合うのを待っています。</translation>
    </message>
    <message>
        <source>Waits until {block} is connected.</source>
        <translation>{block} の接続を待っています。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Watching a picture that is none of the data has no word in lessons. Watch one of the images of the data.</source>
        <translation>データにない画像の観察を表す語はレッスンにありません。データの画像を1枚観察してください。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>What it sees in training it knows, other images less well.</source>
        <translation>学習で見たものは分かりますが、ほかの画像はそれほどではありません。</translation>
    </message>
    <message>
        <source>What negative values are multiplied by.</source>
        <translation>負の値に掛ける数。</translation>
    </message>
    <message>
        <source>What the Lab has put together has no word in lessons. They can vary settings of the training, augment and template, over up to 20 seeds, in 60 runs.</source>
        <translation>実験室で組んだ内容を表す語はレッスンにありません。学習の設定、augment、template を、シード20個、60回の実行まで変えられます。</translation>
    </message>
    <message>
        <source>What the Lab has tried has no word in lessons. Vary less in it.</source>
        <translation>実験室で試した内容を表す語はレッスンにありません。変えるものを減らしてください。</translation>
    </message>
    <message>
        <source>What was trained before the recording is not in the lesson: its learners begin with a new network. Let them train in it.</source>
        <translation>記録の前に学習したことはレッスンに入りません。学習者は新しいネットワークから始めます。レッスンの中で学習させてください。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>With pads {numbers} a window {size} would lie outside the image.</source>
        <translation>パディング {numbers} では、窓 {size} が画像の外に出ます。</translation>
    </message>
    <message>
        <source>You are back at now, so the step gets no line for the other moment: in the end nothing would show that it was looked at. Press “Next step” while you are there; the next step begins with now by itself.</source>
        <translation>現在に戻ったので、このステップには別の時点の行がありません。最後に、それを見たことを示すものが残らないからです。その時点にいる間に「次のステップ」を押してください。次のステップは自動的に現在から始まります。</translation>
    </message>
    <message>
        <source>Zero padding</source>
        <translation>ゼロパディング</translation>
    </message>
    <message>
        <source>Zeros of the padding are values too: the mean is smaller at the border.</source>
        <translation>パディングのゼロも値として数えるため、縁では平均が小さくなります。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大縮小</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>adding</source>
        <translation>追加中</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ほか{n}件</translation>
    </message>
    <message>
        <source>asking what moves each class</source>
        <translation>各クラスを動かすものを調査中</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>二値交差エントロピー</translation>
    </message>
    <message>
        <source>box blur</source>
        <translation>ボックスぼかし</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>較正中</translation>
    </message>
    <message>
        <source>choosing a threshold</source>
        <translation>しきい値を選択中</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>climbing</source>
        <translation>登り中</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>comparing with random concepts</source>
        <translation>ランダムな概念と比較中</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>copying pixels</source>
        <translation>ピクセルをコピー中</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>デコード中</translation>
    </message>
    <message>
        <source>dilation {n}</source>
        <translation>ダイレーション{n}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不適合</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>edges, 4 neighbours</source>
        <translation>エッジ、4近傍</translation>
    </message>
    <message>
        <source>edges, 8 neighbours</source>
        <translation>エッジ、8近傍</translation>
    </message>
    <message>
        <source>edges, diagonal</source>
        <translation>エッジ、対角</translation>
    </message>
    <message>
        <source>emboss</source>
        <translation>エンボス</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>見積もり中</translation>
    </message>
    <message>
        <source>filming</source>
        <translation>撮影中</translation>
    </message>
    <message>
        <source>finding out what “not sure” is</source>
        <translation>「不確か」の基準を調査中</translation>
    </message>
    <message>
        <source>finding the directions of largest variance</source>
        <translation>分散が最大の方向を計算中</translation>
    </message>
    <message>
        <source>finding the main directions</source>
        <translation>主方向を計算中</translation>
    </message>
    <message>
        <source>fixed mean, std</source>
        <translation>fixed mean, std</translation>
    </message>
    <message>
        <source>floor −{n}</source>
        <translation>下限 −{n}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>handing over</source>
        <translation>引き渡し中</translation>
    </message>
    <message>
        <source>height × width</source>
        <translation>高さ × 幅</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>images</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>入力 {0}</translation>
    </message>
    <message>
        <source>installed with Python</source>
        <translation>Pythonでインストール</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>評価中</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>learned slope</source>
        <translation>学習した傾き</translation>
    </message>
    <message>
        <source>learning the background</source>
        <translation>背景を学習中</translation>
    </message>
    <message>
        <source>learning what is background</source>
        <translation>何が背景かを学習中</translation>
    </message>
    <message>
        <source>listing images</source>
        <translation>画像を一覧中</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>looking at an image</source>
        <translation>1枚の画像を確認中</translation>
    </message>
    <message>
        <source>looking at images</source>
        <translation>画像を確認中</translation>
    </message>
    <message>
        <source>looking at the image</source>
        <translation>画像を確認中</translation>
    </message>
    <message>
        <source>looking at the units</source>
        <translation>ユニットを確認中</translation>
    </message>
    <message>
        <source>looking at their parts</source>
        <translation>部分を確認中</translation>
    </message>
    <message>
        <source>looking closer</source>
        <translation>詳しく確認中</translation>
    </message>
    <message>
        <source>looking for pictures</source>
        <translation>画像を検索中</translation>
    </message>
    <message>
        <source>making batches</source>
        <translation>バッチを作成中</translation>
    </message>
    <message>
        <source>map {n} of {block}</source>
        <translation>{block} のマップ{n}</translation>
    </message>
    <message>
        <source>mean 0, std 1</source>
        <translation>平均0、標準偏差1</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>平均絶対誤差</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>measuring PyTorch</source>
        <translation>PyTorchを測定中</translation>
    </message>
    <message>
        <source>mixed: 16 and 32 bits</source>
        <translation>混合: 16 と 32 ビット</translation>
    </message>
    <message>
        <source>momentum {n}</source>
        <translation>モメンタム{n}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>muted: passes its input on</source>
        <translation>ミュート: 入力をそのまま通します</translation>
    </message>
    <message>
        <source>newer cnndesk</source>
        <translation>新しい cnndesk</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>入力なし</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>ノルム</translation>
    </message>
    <message>
        <source>normal, 0.05</source>
        <translation>正規分布, 0.05</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing left of {size}</source>
        <translation>{size} には何も残りません</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>1つずつ順に</translation>
    </message>
    <message>
        <source>one after the other, {n} threads</source>
        <translation>1つずつ順に、{n}スレッド</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>1サイクル</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <translation>直交</translation>
    </message>
    <message>
        <source>output {0}</source>
        <translation>出力 {0}</translation>
    </message>
    <message>
        <source>over all inputs n</source>
        <translation>すべての入力 n にわたる和</translation>
    </message>
    <message>
        <source>over channels c and kernel cells i, j; s is the stride</source>
        <translation>チャンネル c とカーネルのセル i、j にわたる和。s はストライド</translation>
    </message>
    <message>
        <source>over kernel cells i, j; s is the stride</source>
        <translation>カーネルのセル i、j にわたる和。s はストライド</translation>
    </message>
    <message>
        <source>over matrix cells i, j; s is the stride</source>
        <translation>行列のセル i、j にわたる和。s はストライド</translation>
    </message>
    <message>
        <source>over n channels around</source>
        <translation>周囲の n チャンネルにわたる和</translation>
    </message>
    <message>
        <source>over the whole map</source>
        <translation>マップ全体</translation>
    </message>
    <message>
        <source>over {n} channels</source>
        <translation>{n}チャンネルにわたり</translation>
    </message>
    <message>
        <source>over {plane}</source>
        <translation>{plane}全体</translation>
    </message>
    <message>
        <source>padded input {0}</source>
        <translation>パディングした入力 {0}</translation>
    </message>
    <message>
        <source>pads too large</source>
        <translation>パディング過大</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>画像あたり</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>pixels, height × width</source>
        <translation>ピクセル、高さ × 幅</translation>
    </message>
    <message>
        <source>pixels: top, bottom, left, right</source>
        <translation>ピクセル: 上、下、左、右</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>汎用</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>画像を読み込み中</translation>
    </message>
    <message>
        <source>reading images as the project will</source>
        <translation>プロジェクトと同じ方法で画像を読み込み中</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>画像を読み込み中</translation>
    </message>
    <message>
        <source>reading the path</source>
        <translation>経路を読み込み中</translation>
    </message>
    <message>
        <source>recognising</source>
        <translation>認識中</translation>
    </message>
    <message>
        <source>reduce on plateau</source>
        <translation>停滞時に下げる</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>searching for what excites {block}</source>
        <translation>{block} を活性化するものを検索中</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>slope {n}</source>
        <translation>傾き{n}</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>二乗誤差</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>単独版</translation>
    </message>
    <message>
        <source>step</source>
        <translation>段階的</translation>
    </message>
    <message>
        <source>stride {n}</source>
        <translation>ストライド{n}</translation>
    </message>
    <message>
        <source>taking values apart</source>
        <translation>値を分解中</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>the loss along the path</source>
        <translation>経路沿いの損失</translation>
    </message>
    <message>
        <source>the loss around it</source>
        <translation>その周りの損失</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>計時中</translation>
    </message>
    <message>
        <source>to one row</source>
        <translation>1行に</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>too many extra rows</source>
        <translation>追加の行が過多</translation>
    </message>
    <message>
        <source>top, bottom, left, right</source>
        <translation>上、下、左、右</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>valid: the window stays inside the image. same: zeros around it keep the size.</source>
        <translation>valid: 窓は画像の内側に収まります。same: 周りのゼロで大きさを保ちます。</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>検証の正解率</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>検証の損失</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>with its neighbour</source>
        <translation>隣に含む</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>writing logs</source>
        <translation>ログを書き込み中</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>{0} in it is selected</source>
        <translation>中の {0} を選択中</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} を選択中</translation>
    </message>
    <message>
        <source>{0}, folded group</source>
        <translation>{0}、折りたたんだグループ</translation>
    </message>
    <message>
        <source>{block} holds {share:.0f} % of the parameters; a global average pool before it leaves it {left}.</source>
        <translation>{block} はパラメーターの{share:.0f} %を占めます。前にグローバル平均プーリングを置くと {left} になります。</translation>
    </message>
    <message>
        <source>{block} is not connected.</source>
        <translation>{block} が接続されていません。</translation>
    </message>
    <message>
        <source>{block} takes {inputs} and has {n}.</source>
        <translation>{block} には{inputs}が必要ですが、今は{n}です。</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} と {second}</translation>
    </message>
    <message>
        <source>{first} and {second} channels</source>
        <translation>{first}と{second}チャンネル</translation>
    </message>
    <message>
        <source>{first} and {second} have no activation between them: together they can do no more than one block.</source>
        <translation>{first} と {second} の間に活性化がありません。2つ合わせても1ブロックと同じことしかできません。</translation>
    </message>
    <message>
        <source>{groups} groups do not divide the {channels}.</source>
        <translation>{groups}グループでは{channels}を割り切れません。</translation>
    </message>
    <message>
        <source>{groups} groups do not divide the {filters}.</source>
        <translation>{groups}グループでは{filters}を割り切れません。</translation>
    </message>
    <message>
        <source>{groups} groups, {channels} channels</source>
        <translation>{groups}グループ、{channels}チャンネル</translation>
    </message>
    <message>
        <source>{groups} groups, {filters} filters</source>
        <translation>{groups}グループ、{filters}フィルター</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} ほか{n}件</translation>
    </message>
    <message>
        <source>{name} to {value}</source>
        <translation>{name}を{value}に</translation>
    </message>
    <message>
        <source>{n} % of the maps</source>
        <translation>マップの{n} %</translation>
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
        <translation>{n}区間</translation>
    </message>
    <message>
        <source>{n} bins</source>
        <translation>{n}区間</translation>
    </message>
    <message>
        <source>{n} block</source>
        <translation>{n}ブロック</translation>
    </message>
    <message>
        <source>{n} blocks</source>
        <translation>{n}ブロック</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} バイト</translation>
    </message>
    <message>
        <source>{n} channel</source>
        <translation>{n}チャンネル</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n}チャンネル</translation>
    </message>
    <message>
        <source>{n} class</source>
        <translation>{n}クラス</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n}クラス</translation>
    </message>
    <message>
        <source>{n} each</source>
        <translation>各{n}枚</translation>
    </message>
    <message>
        <source>{n} epoch</source>
        <translation>{n}エポック</translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation>{n}エポック</translation>
    </message>
    <message>
        <source>{n} filter</source>
        <translation>{n}フィルター</translation>
    </message>
    <message>
        <source>{n} filters</source>
        <translation>{n}フィルター</translation>
    </message>
    <message>
        <source>{n} folder</source>
        <translation>{n}個のフォルダー</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation>{n}個のフォルダー</translation>
    </message>
    <message>
        <source>{n} group</source>
        <translation>{n}グループ</translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation>{n}グループ</translation>
    </message>
    <message>
        <source>{n} image</source>
        <translation>{n}枚の画像</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n}枚の画像</translation>
    </message>
    <message>
        <source>{n} input</source>
        <translation>{n}個の入力</translation>
    </message>
    <message>
        <source>{n} input channel</source>
        <translation>{n}入力チャンネル</translation>
    </message>
    <message>
        <source>{n} input channels</source>
        <translation>{n}入力チャンネル</translation>
    </message>
    <message>
        <source>{n} inputs</source>
        <translation>{n}個の入力</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} label</source>
        <translation>{n}ラベル</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n}ラベル</translation>
    </message>
    <message>
        <source>{n} link</source>
        <translation>接続{n}本</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>接続{n}本</translation>
    </message>
    <message>
        <source>{n} map</source>
        <translation>マップ{n}枚</translation>
    </message>
    <message>
        <source>{n} maps</source>
        <translation>マップ{n}枚</translation>
    </message>
    <message>
        <source>{n} maps of {block}</source>
        <translation>{block} のマップ{n}枚</translation>
    </message>
    <message>
        <source>{n} of {maps} maps of {block} are zero for every image and learn no more.</source>
        <translation>{block} のマップ{maps}枚中{n}枚がすべての画像でゼロで、もう学習しません。</translation>
    </message>
    <message>
        <source>{n} or more inputs</source>
        <translation>{n}個以上の入力</translation>
    </message>
    <message>
        <source>{n} parameter</source>
        <translation>パラメーター {n} 個</translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation>パラメーター {n} 個</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n}枚の画像</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n}枚の画像</translation>
    </message>
    <message>
        <source>{n} run</source>
        <translation>{n}回の実行</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n}回の実行</translation>
    </message>
    <message>
        <source>{n} side by side, 1 thread each</source>
        <translation>{n}個を並行、各1スレッド</translation>
    </message>
    <message>
        <source>{n} test image</source>
        <translation>{n}枚のテスト画像</translation>
    </message>
    <message>
        <source>{n} test images</source>
        <translation>{n}枚のテスト画像</translation>
    </message>
    <message>
        <source>{n} times the same</source>
        <translation>同じもの {n} 回</translation>
    </message>
    <message>
        <source>{n} unit</source>
        <translation>{n}ユニット</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n}ユニット</translation>
    </message>
    <message>
        <source>{n} value</source>
        <translation>{n}個の値</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n}個の値</translation>
    </message>
    <message>
        <source>{n} weight</source>
        <translation>{n}個の重み</translation>
    </message>
    <message>
        <source>{n} weights</source>
        <translation>{n}個の重み</translation>
    </message>
    <message>
        <source>{subject} is larger than the {target}.</source>
        <translation>{subject}が{target}より大きいです。</translation>
    </message>
    <message>
        <source>{title} needs at least {fewest}, not {channels}.</source>
        <translation>{title}には少なくとも {fewest} が必要ですが、{channels} です。</translation>
    </message>
    <message>
        <source>{title} needs inputs of the same height and width, not {first} and {shape}.</source>
        <translation>{title}の入力は高さと幅が同じでなければなりませんが、{first} と {shape} です。</translation>
    </message>
    <message>
        <source>{title} needs inputs with the same number of channels, not {first} and {shape}.</source>
        <translation>{title}の入力はチャンネル数が同じでなければなりませんが、{first} と {shape} です。</translation>
    </message>
    <message>
        <source>{title} needs one number per {noun}, but its input is {shape}.</source>
        <translation>{title}は{noun}ごとに1つの数が必要ですが、入力は {shape} です。</translation>
    </message>
    <message>
        <source>{what} in {block}.</source>
        <translation>{block} の{what}。</translation>
    </message>
    <message>
        <source>{window} on {input}</source>
        <translation>{window} 対 {input}</translation>
    </message>
    <message>
        <source>{window} with dilation {dilation} spans {span}, which</source>
        <translation>拡張 {dilation} の{window}（範囲 {span}）</translation>
    </message>
    <message>
        <source>“mean 0, std 1” uses the mean and spread of the training images; “fixed” keeps those that a network was trained with elsewhere.</source>
        <translation>“mean 0, std 1” は学習画像の平均と散らばりを使います。“fixed” は、別の所で学習したときの値を保ちます。</translation>
    </message>
    <message>
        <source>“{large}” has {many:,} training images, {times:.1f} times as many as “{small}” with {few:,}</source>
        <translation>「{large}」の学習画像は{many:,}枚で、{few:,}枚の「{small}」の{times:.1f}倍です</translation>
    </message>
</context>
</TS>
