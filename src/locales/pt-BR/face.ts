import type { LazyMessages } from '../locale.js';

/** The words of the face's screens. */
export const face: LazyMessages['face'] = {
  consentTitle: 'Uma foto do seu rosto será guardada',
  consent:
    'Ela é enviada ao serviço de login e comparada quando você entra. Sem sua permissão, a câmera não liga e nada é enviado. Você pode remover a foto quando quiser.',
  otherWays: 'Não tem câmera ou prefere não usar? Serve qualquer arquivo de foto. Ou escolha outro método.',
  start: 'Continuar',
  useCamera: 'Usar a câmera',
  takePhoto: 'Tirar a foto',
  retake: 'Tirar outra foto',
  cameraOff: 'Desligar a câmera',
  camera: 'Câmera',
  hint: 'Um só rosto, de frente, com boa luz.',
  asking: 'O navegador pergunta se esta página pode usar a câmera. Escolha “Permitir”.',
  starting: 'Ligando a câmera…',
  live: 'Olhe para a câmera, com o rosto dentro do oval.',
  paused: 'Não há imagem. Abra a tampa da câmera ou feche outros apps que a usam.',
  away: 'A câmera foi desligada enquanto você estava fora.',
  look: 'O rosto está nítido e inteiro? Nada é enviado até você escolher “Usar esta foto”.',
  shotFailed: 'Não deu certo. Tire a foto de novo.',
  problems: {
    denied: {
      title: 'Esta página não pode usar a câmera.',
      hint: 'Permita no ícone da câmera ou de configurações na barra de endereço e tente de novo.',
    },
    dismissed: { title: 'A câmera não foi permitida.', hint: 'Tente de novo e escolha “Permitir”.' },
    system: {
      title: 'O dispositivo não permite a câmera neste navegador.',
      hint: 'Permita nas configurações de privacidade do dispositivo e tente de novo.',
    },
    blocked: {
      title: 'A câmera está desativada neste site.',
      hint: 'Só os responsáveis pelo site podem ativar.',
    },
    none: { title: 'Nenhuma câmera encontrada.', hint: 'Conecte uma e tente de novo.' },
    busy: { title: 'A câmera não responde.', hint: 'Feche outros apps que a usam e tente de novo.' },
    lost: { title: 'A câmera foi desconectada.', hint: 'Conecte ou permita de novo e tente outra vez.' },
    insecure: {
      title: 'A câmera só funciona em páginas seguras.',
      hint: 'Abra esta página por um endereço que comece com https.',
    },
    unsupported: { title: 'Este navegador não pode usar a câmera.', hint: 'Tente outro navegador.' },
    failed: { title: 'A câmera não ligou.', hint: 'Tente de novo.' },
  },
  instead: 'Ou escolha abaixo um arquivo de foto ou outro método.',
  choose: 'Escolher foto',
  chooseAnother: 'Escolher outra foto',
  fileHint: 'JPEG, PNG ou WebP, até 20 MB',
  preview: 'Sua foto',
  use: 'Usar esta foto',
  missing: 'Primeiro tire ou escolha uma foto.',
  kept: 'A foto acima foi mantida.',
  notAnImage: 'Este arquivo não serve como foto. Escolha uma imagem JPEG ou PNG.',
  heic: 'Este navegador não lê fotos do iPhone (HEIC). Tire uma nova foto ou escolha uma JPEG.',
  tooLarge: 'O arquivo é grande demais. Escolha um de até 20 MB.',
  tooManyPixels: 'A imagem tem pixels demais. Escolha uma menor ou tire uma nova foto.',
  tooSmall: 'A imagem é pequena demais para mostrar um rosto. Escolha uma maior.',
  uploading: 'Enviando a foto…',
  checking: 'Verificando a foto…',
  refused: {
    1700: { title: 'A foto não chegou.', hint: 'Tire ou escolha outra.' },
    1701: {
      title: 'Falta a foto para comparar.',
      hint: 'Fale com o administrador ou escolha outro método.',
    },
    1702: {
      title: 'Seu rosto não foi reconhecido.',
      hint: 'Tire outra foto, de frente para a luz e sem nada diante do rosto.',
    },
    1704: {
      title: 'Não foi possível verificar seu número de celular.',
      hint: 'Confira no seu perfil ou fale com o administrador.',
    },
    1705: {
      title: 'Não foi possível verificar seu e-mail.',
      hint: 'Confira no seu perfil ou fale com o administrador.',
    },
    1707: {
      title: 'Não foi possível configurar seu rosto.',
      hint: 'Tire outra foto ou escolha outro método.',
    },
  },
  done: 'Na próxima vez que você entrar, podemos comparar seu rosto com esta foto.',
};
